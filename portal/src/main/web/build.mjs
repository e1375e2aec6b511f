// Makes what browsers load: one style sheet, one script and one for the few pages that change in parts, one font, the icon. Each name
// carries the hash of its content, so that it may be kept for a year; assets.properties tells the portal the names.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { compile } from 'sass';

const classes = process.argv[2];
const folder = join(classes, 'assets');
const names = {};

function keep(name, content) {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
    const file = `${basename(name, extname(name))}.${hash}${extname(name)}`;
    writeFileSync(join(folder, file), content);
    names[name] = file;
    return file;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', '.'], { stdio: 'inherit' });

const font = keep('public-sans.woff2', readFileSync('node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2'));
keep('icon.svg', readFileSync('images/icon.svg'));

const style = compile('styles/portal.scss', { style: 'compressed', loadPaths: ['node_modules/govuk-frontend/dist'], quietDeps: true });
keep('portal.css', style.css.replaceAll('public-sans.woff2', font));

for (const name of ['portal', 'swapping']) {
    const script = buildSync({
        entryPoints: [`scripts/${name}.ts`],
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2022',
        legalComments: 'none',
        write: false,
    });
    keep(`${name}.js`, Buffer.from(script.outputFiles[0].contents));
}

writeFileSync(join(classes, 'assets.properties'), Object.entries(names).map(([name, file]) => `${name}=${file}\n`).join(''));
cpSync('node_modules/@fontsource-variable/public-sans/LICENSE', join(folder, 'public-sans-license.txt'));

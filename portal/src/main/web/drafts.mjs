// Languages that are drafts: what a draft has no sentence for yet is said in Spanish. Qute wants each file of sentences whole.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [sources, classes] = process.argv.slice(2);
const drafts = ['fr', 'nl'];

function lines(file) {
    return readFileSync(file, 'utf8').split('\n').filter((line) => line.includes('='));
}

function entries(file) {
    return existsSync(file) ? lines(file).map((line) => [line.slice(0, line.indexOf('=')), line]) : [];
}

for (const folder of ['messages', 'words']) {
    const whole = join(sources, 'resources', folder);
    mkdirSync(join(classes, folder), { recursive: true });
    for (const file of readdirSync(whole).filter((name) => name.endsWith('_es.properties'))) {
        for (const tag of drafts) {
            const name = file.replace('_es.', `_${tag}.`);
            const all = new Map([...entries(join(whole, file)), ...entries(join(sources, 'drafts', name))]);
            writeFileSync(join(classes, folder, name), [...all.values(), ''].join('\n'));
        }
    }
}

/* What pages do beyond their links and forms. Each works without it. */
import { ExitThisPage } from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs';
import { SkipLink } from 'govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs';
import { keepTyped } from './again';
import { prepareExit } from './exit';
import { watchConnection } from './connection';
import { keepForms } from './keeping';
import { showMoments } from './moments';
import { prepareCopying } from './copying';
import { preparePrinting } from './printing';

document.documentElement.classList.add('js');
document.body.classList.add('govuk-frontend-supported');
prepareExit((root) => new ExitThisPage(root));
document.querySelectorAll<HTMLElement>('[data-module="govuk-skip-link"]').forEach((link) => new SkipLink(link));
watchConnection();
keepForms(keepTyped());
// What nobody waits for comes after whatever was touched meanwhile: a cheap phone takes a while for all of it.
[showMoments, preparePrinting, prepareCopying].forEach((prepare) => setTimeout(prepare));

const swapping = document.querySelector<HTMLScriptElement>('script[data-swapping]')?.dataset['swapping'];
if (swapping && document.querySelector('[hx-get]')) {
    void import(swapping);
}

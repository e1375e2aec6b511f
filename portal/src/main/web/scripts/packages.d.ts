// What we use of packages that bring no types.
declare module 'htmx.org/dist/htmx.esm.js';
declare module 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs' {
    export class ExitThisPage {
        constructor(root: HTMLElement);
    }
}
declare module 'govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs' {
    export class SkipLink {
        constructor(link: HTMLElement);
    }
}

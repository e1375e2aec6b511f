/* Paper has no folds: what is folded away is opened for it. */

export function preparePrinting(): void {
    document.querySelectorAll<HTMLButtonElement>('[data-print]').forEach((button) => {
        button.hidden = false;
        button.addEventListener('click', () => window.print());
    });
    window.addEventListener('beforeprint', () => {
        document.querySelectorAll('details:not([open])').forEach((folded) => {
            folded.setAttribute('open', '');
            folded.setAttribute('data-opened', '');
        });
    });
    window.addEventListener('afterprint', () => {
        document.querySelectorAll('details[data-opened]').forEach((opened) => {
            opened.removeAttribute('open');
            opened.removeAttribute('data-opened');
        });
    });
}

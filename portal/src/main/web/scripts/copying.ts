/* What may be sent on is copied by one button; without scripts it is selected and copied by hand. */

export function prepareCopying(): void {
    document.querySelectorAll<HTMLButtonElement>('[data-copy]').forEach((button) => {
        const source = document.getElementById(button.dataset['copy'] ?? '');
        if (!source || !navigator.clipboard) {
            return;
        }
        button.hidden = false;
        button.addEventListener('click', () => {
            void navigator.clipboard.writeText(source.textContent ?? '');
        });
    });
}

/* Leaving at once: straight to the neutral page, while a beacon ends the session behind us. */

const LEAVING = 'govuk-exit-this-page-hide-content';

export function prepareExit(start: (root: HTMLElement) => unknown): void {
    const root = document.querySelector<HTMLElement>('[data-module="govuk-exit-this-page"]');
    const target = root?.dataset['target'];
    if (!root || !target) {
        return;
    }
    // Without scripts these links go through the portal, which ends the session first.
    document.querySelectorAll<HTMLAnchorElement>('.app-leave').forEach((link) => (link.href = target));
    start(root);
    new MutationObserver(() => {
        if (document.body.classList.contains(LEAVING)) {
            endSession(root.dataset['token']);
        }
    }).observe(document.body, { attributeFilter: ['class'] });
}

function endSession(token: string | undefined): void {
    // Stands at once, also where no beacon gets through: whoever comes next is asked to log in.
    document.cookie = `left=1; path=/; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
    navigator.sendBeacon('/exit', new URLSearchParams({ token: token ?? '' }));
}

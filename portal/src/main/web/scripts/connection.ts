/* The strip tells whether there is a connection, and of when the page is that one looks at. */

export function watchConnection(): void {
    const strip = document.querySelector<HTMLElement>('.app-strip');
    if (!strip) {
        return;
    }
    const words = strip.querySelector('[data-strip]');
    const time = strip.querySelector('time');
    if (time) {
        const loaded = new Date(time.dateTime);
        time.textContent = loaded.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
    }
    const tell = (): void => {
        const there = navigator.onLine;
        const text = (there ? strip.dataset['there'] : strip.dataset['away']) ?? '';
        strip.classList.toggle('app-strip--away', !there);
        if (words && words.textContent !== text) {
            words.textContent = text;
        }
    };
    window.addEventListener('online', tell);
    window.addEventListener('offline', tell);
    tell();
}

/* Moments are shown by the reader's own clock; without scripts they stand in UTC. */

export function showMoments(): void {
    const moments = document.querySelectorAll<HTMLTimeElement>('time[data-moment]');
    if (moments.length === 0) {
        return;
    }
    const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    moments.forEach((time) => {
        time.textContent = format.format(new Date(time.dateTime));
    });
}

/* Moments are shown by the reader's own clock; without scripts they stand in UTC. */

export function showMoments(): void {
    const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    document.querySelectorAll<HTMLTimeElement>('time[data-moment]').forEach((time) => {
        time.textContent = format.format(new Date(time.dateTime));
    });
}

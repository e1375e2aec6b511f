/*
 * Nothing typed is lost to a session that ended or a connection that broke: a form of a page that is not fresh any more is sent only after
 * the session was asked for, and where there is none the page stays, with a dialog over it.
 */

const WARNING = 120_000;
const FRESH = 60_000;

type State = 'there' | 'over' | 'away';
type Said = 'over' | 'soon' | 'away';

export function keepTyped(): Again | undefined {
    const dialog = document.querySelector<HTMLDialogElement>('#again');
    const rest = Number(dialog?.dataset['rest']) * 1_000;
    if (!dialog || !rest) {
        return undefined;
    }
    const again = new Again(dialog, rest);
    document.addEventListener('submit', (event) => void again.beforeSending(event), { capture: true });
    window.addEventListener('focus', () => void again.whenBack());
    return again;
}

export class Again {
    private readonly sure = new WeakSet<HTMLFormElement>();
    private timer = 0;
    private heardAt = Date.now();

    constructor(
        private readonly dialog: HTMLDialogElement,
        private readonly rest: number,
    ) {
        dialog.querySelectorAll('[data-ask]').forEach((button) => button.addEventListener('click', () => void this.ask()));
        dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
        this.warnLater();
    }

    async beforeSending(event: SubmitEvent): Promise<void> {
        const form = event.target as HTMLFormElement;
        if (form.method !== 'post' || !form.closest('main') || this.sure.delete(form) || this.isFresh()) {
            return;
        }
        event.preventDefault();
        event.stopImmediatePropagation();
        if (await this.ask()) {
            this.sure.add(form);
            form.requestSubmit(event.submitter);
        }
    }

    private isFresh(): boolean {
        return navigator.onLine && Date.now() - this.heardAt < FRESH;
    }

    async whenBack(): Promise<void> {
        if (this.dialog.open) {
            await this.ask();
        }
    }

    /** Whether there is a session now; what is said over the page follows. */
    async ask(): Promise<boolean> {
        const state = await this.session();
        if (state === 'there') {
            this.dialog.close();
            this.warnLater();
        } else {
            this.say(state);
        }
        return state === 'there';
    }

    private async session(): Promise<State> {
        try {
            const answer = await fetch('/again/token', { headers: { 'HX-Request': 'true' }, redirect: 'manual', cache: 'no-store' });
            if (answer.status !== 200) {
                return 'over';
            }
            const [token = '', account = ''] = (await answer.text()).split('\n');
            if (account !== this.dialog.dataset['account']) {
                // Somebody else is at this browser now: the page is not theirs.
                location.replace('/');
                return 'over';
            }
            this.heardAt = Date.now();
            document.querySelectorAll<HTMLInputElement>('input[name="token"]').forEach((field) => (field.value = token));
            return 'there';
        } catch {
            return 'away';
        }
    }

    private warnLater(): void {
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.say('soon'), this.rest - WARNING);
    }

    private say(what: Said): void {
        this.dialog.querySelectorAll<HTMLElement>('[data-for]').forEach((part) => {
            part.hidden = part.dataset['for'] !== what;
            part.querySelector('h2')?.toggleAttribute('id', false);
            if (!part.hidden) {
                part.querySelector('h2')?.setAttribute('id', 'again-title');
            }
        });
        if (!this.dialog.open) {
            this.dialog.showModal();
        }
    }
}

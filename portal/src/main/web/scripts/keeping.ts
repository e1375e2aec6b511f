/*
 * Keeps what is typed: a moment after typing stops, and when a field is left. What could not be kept stays on the page and is tried again;
 * nothing of it is ever written down in the browser. A page is left for the next one only once all of it is kept.
 */
import type { Again } from './again';
import { carry, isSentBack, putBack } from './found';

const AFTER_TYPING = 1_500;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;
const SESSION_IS_OVER = 401;
const CHANGED_ELSEWHERE = 412;
const NO_ROOM = 409;

export function keepForms(again: Again | undefined): void {
    document.querySelectorAll<HTMLFormElement>('form[data-keep]').forEach((form) => new Keeper(form, again).start());
}

class Keeper {
    private readonly label: HTMLElement | null;
    private timer = 0;
    private retry = FIRST_RETRY;
    private isChanged = false;
    private sending: Promise<void> | undefined;
    private isWaiting = false;
    private isSure = false;
    private found: Promise<void> = Promise.resolve();

    constructor(
        private readonly form: HTMLFormElement,
        private readonly again: Again | undefined,
    ) {
        this.label = form.querySelector<HTMLElement>('[data-kept]');
    }

    start(): void {
        this.form.addEventListener('input', () => this.changed(AFTER_TYPING));
        this.form.addEventListener('focusout', () => void this.keep());
        this.form.addEventListener('submit', (submit) => this.submitted(submit));
        window.addEventListener('online', () => void this.keep());
        window.addEventListener('pagehide', () => this.leave());
        // A page that comes back from memory shows an older state than the one that is kept.
        window.addEventListener('pageshow', (shown) => shown.persisted && location.reload());
        const isTyped = this.isTyped();
        const isPage = this.form.dataset['page'] !== undefined;
        if (isPage) {
            this.found = putBack(this.form);
        }
        if (isTyped || (isPage && isSentBack())) {
            this.changed(AFTER_TYPING);
        }
    }

    /** On a slow line somebody may be quicker than this script. */
    private isTyped(): boolean {
        return [...this.form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].some(
            (field) => field.value !== field.defaultValue || ('checked' in field && field.checked !== field.defaultChecked),
        );
    }

    private changed(wait: number): void {
        this.isChanged = true;
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => void this.keep(), wait);
    }

    private async keep(): Promise<void> {
        window.clearTimeout(this.timer);
        if (this.sending) {
            void this.sending.then(() => this.isChanged && this.changed(AFTER_TYPING));
            return;
        }
        if (!this.isChanged) {
            return;
        }
        this.isChanged = false;
        this.sending = this.send();
        await this.sending;
        this.sending = undefined;
    }

    private async send(): Promise<void> {
        await this.found;
        try {
            const answer = await fetch(this.form.dataset['keep'] ?? '', {
                method: 'POST',
                body: this.content(),
                headers: { 'HX-Request': 'true' },
                redirect: 'error',
            });
            this.answered(answer);
        } catch {
            this.failed('failed');
        }
    }

    private answered(answer: Response): void {
        if (answer.ok) {
            this.carried(answer);
            this.retry = FIRST_RETRY;
            const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
            this.say(`${this.label?.dataset['saved'] ?? ''} ${time}`, false);
        } else if (answer.status === CHANGED_ELSEWHERE) {
            this.say(this.label?.dataset['elsewhere'] ?? '', true);
        } else if (answer.status === NO_ROOM) {
            // Too many are kept already: that is no reason not to send this one.
            this.say(this.label?.dataset['failed'] ?? '', true);
        } else {
            this.failed(answer.status === SESSION_IS_OVER ? 'over' : 'failed');
        }
    }

    private failed(why: string): void {
        this.say(this.label?.dataset[why] ?? '', true);
        this.changed(this.retry);
        this.retry = Math.min(2 * this.retry, LAST_RETRY);
    }

    /** What the form says from now on of the draft that it is. */
    private carried(answer: Response): void {
        for (const [name, header] of [['revision', 'ETag'], ['draft', 'Draft']] as const) {
            const said = answer.headers.get(header);
            if (said) {
                carry(this.form, name, said);
            }
        }
    }

    private say(text: string, isWarning: boolean): void {
        if (this.label) {
            this.label.textContent = text;
            this.label.classList.toggle('app-kept--failed', isWarning);
        }
    }

    /** What is not kept yet is kept before the page is sent: a page that goes nowhere would take it along. */
    private submitted(submit: SubmitEvent): void {
        if (this.isSure || (!this.isChanged && !this.sending && !this.isWaiting)) {
            window.clearTimeout(this.timer);
            return;
        }
        submit.preventDefault();
        if (!this.isWaiting) {
            void this.sendKept(submit.submitter);
        }
    }

    private async sendKept(button: HTMLElement | null): Promise<void> {
        this.waits(true);
        this.isSure = (await this.isKept()) || (((await this.again?.ask()) ?? false) && (await this.isKept()));
        if (this.isSure) {
            this.form.requestSubmit(button);
            this.isSure = false;
            this.isWaiting = false;
        } else {
            this.waits(false);
        }
    }

    /** Once it is on its way the form stays busy, until the next page is there. */
    private waits(isWaiting: boolean): void {
        this.isWaiting = isWaiting;
        this.form.ariaBusy = String(isWaiting);
    }

    private async isKept(): Promise<boolean> {
        await this.sending;
        await this.keep();
        return !this.isChanged;
    }

    /** The last two seconds: a beacon outlives the page. */
    private leave(): void {
        if (this.isChanged && !this.sending) {
            navigator.sendBeacon(this.form.dataset['keep'] ?? '', this.content());
        }
    }

    private content(): URLSearchParams {
        const content = new URLSearchParams();
        new FormData(this.form).forEach((value, name) => content.append(name, String(value)));
        return content;
    }
}

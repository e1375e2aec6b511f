/*
 * Keeps what is typed: a moment after typing stops, and when a field is left. What could not be kept stays on the page and is tried again;
 * nothing of it is ever written down in the browser.
 */

const AFTER_TYPING = 1_500;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;
const SESSION_IS_OVER = 401;
const CHANGED_ELSEWHERE = 412;

export function keepForms(): void {
    document.querySelectorAll<HTMLFormElement>('form[data-keep]').forEach((form) => new Keeper(form).start());
}

class Keeper {
    private readonly label: HTMLElement | null;
    private timer = 0;
    private retry = FIRST_RETRY;
    private isChanged = false;
    private sending: Promise<void> | undefined;

    constructor(private readonly form: HTMLFormElement) {
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
    }

    private changed(wait: number): void {
        this.isChanged = true;
        window.clearTimeout(this.timer);
        this.timer = window.setTimeout(() => void this.keep(), wait);
    }

    private async keep(): Promise<void> {
        window.clearTimeout(this.timer);
        if (!this.isChanged || this.sending) {
            return;
        }
        this.isChanged = false;
        this.sending = this.send();
        await this.sending;
        this.sending = undefined;
    }

    private async send(): Promise<void> {
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
            this.revision(answer.headers.get('ETag'));
            this.retry = FIRST_RETRY;
            const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
            this.say(`${this.label?.dataset['saved'] ?? ''} ${time}`, false);
        } else if (answer.status === CHANGED_ELSEWHERE) {
            this.say(this.label?.dataset['elsewhere'] ?? '', true);
        } else {
            this.failed(answer.status === SESSION_IS_OVER ? 'over' : 'failed');
        }
    }

    private failed(why: string): void {
        this.say(this.label?.dataset[why] ?? '', true);
        this.changed(this.retry);
        this.retry = Math.min(2 * this.retry, LAST_RETRY);
    }

    private revision(etag: string | null): void {
        const field = this.form.querySelector<HTMLInputElement>('input[name="revision"]');
        if (field && etag) {
            field.value = etag;
        }
    }

    private say(text: string, isWarning: boolean): void {
        if (this.label) {
            this.label.textContent = text;
            this.label.classList.toggle('app-kept--failed', isWarning);
        }
    }

    /** The page is sent after what is on its way, so that both are made on one state. */
    private submitted(submit: SubmitEvent): void {
        window.clearTimeout(this.timer);
        this.isChanged = false;
        if (this.sending) {
            submit.preventDefault();
            const button = submit.submitter;
            void this.sending.then(() => {
                this.sending = undefined;
                this.form.requestSubmit(button);
            });
        }
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

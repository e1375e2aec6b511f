/*
 * What somebody typed on a page and did not send stands there again when they come back to it, from wherever: the portal is asked for it by the
 * address to which the page is sent, and nothing of it is written down in the browser.
 */

interface Kept {
    readonly draft: string;
    readonly revision: string;
    readonly savedAt: string;
    readonly fields: Readonly<Record<string, readonly string[]>>;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Puts back what was kept into whatever nobody has touched since the page came. */
export async function putBack(form: HTMLFormElement): Promise<void> {
    const page = new URL(form.action).pathname;
    carry(form, 'page', page);
    const kept = await ask(page);
    if (!kept) {
        return;
    }
    carry(form, 'draft', kept.draft);
    carry(form, 'revision', kept.revision);
    // What was just sent back stands there already, and is newer.
    if (!isSentBack() && filled(form, kept.fields)) {
        show(form, kept);
    }
}

/** Whether the page shows what was sent, with what is wrong in it. */
export function isSentBack(): boolean {
    return document.querySelector('.govuk-error-summary') !== null;
}

/** Carries a value with the form that nobody types. */
export function carry(form: HTMLFormElement, name: string, value: string): void {
    const carried = form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`) ?? form.appendChild(document.createElement('input'));
    carried.type = 'hidden';
    carried.name = name;
    carried.value = value;
}

async function ask(page: string): Promise<Kept | undefined> {
    try {
        const answer = await fetch('/kept', { headers: { 'HX-Request': 'true', Page: page }, redirect: 'error', cache: 'no-store' });
        return answer.status === 200 ? ((await answer.json()) as Kept) : undefined;
    } catch {
        return undefined;
    }
}

function filled(form: HTMLFormElement, fields: Kept['fields']): boolean {
    const groups = new Map<string, Field[]>();
    form.querySelectorAll<Field>('input:not([type="hidden"]), select, textarea').forEach((field) => {
        groups.set(field.name, [...(groups.get(field.name) ?? []), field]);
    });
    let isAny = false;
    groups.forEach((group, name) => {
        if (!group.some(isTouched)) {
            const before = group.map(said).join('\n');
            group.forEach((field, place) => put(field, place, fields[name] ?? []));
            isAny ||= group.map(said).join('\n') !== before;
        }
    });
    return isAny;
}

function isTouched(field: Field): boolean {
    if (field instanceof HTMLSelectElement) {
        const begun = [...field.options].find((option) => option.defaultSelected) ?? field.options[0];
        return begun !== undefined && field.value !== begun.value;
    }
    return field.value !== field.defaultValue || (field instanceof HTMLInputElement && field.checked !== field.defaultChecked);
}

function said(field: Field): string {
    return isTicked(field) ? String(field.checked) : field.value;
}

function put(field: Field, place: number, values: readonly string[]): void {
    if (isTicked(field)) {
        field.checked = values.includes(field.value);
    } else {
        field.value = values[place] ?? '';
    }
}

function isTicked(field: Field): field is HTMLInputElement {
    return field.type === 'checkbox' || field.type === 'radio';
}

function show(form: HTMLFormElement, kept: Kept): void {
    const notice = form.querySelector<HTMLTemplateElement>('template[data-found]')?.content.cloneNode(true) as DocumentFragment;
    const at = notice.querySelector('[data-at]');
    if (at) {
        at.textContent = new Date(kept.savedAt).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    }
    notice.querySelector('button')?.addEventListener('click', () => void startAgain(form));
    form.prepend(notice);
}

async function startAgain(form: HTMLFormElement): Promise<void> {
    const sent = new URLSearchParams();
    for (const name of ['token', 'draft']) {
        sent.set(name, form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? '');
    }
    await fetch('/kept/discard', { method: 'POST', body: sent, headers: { 'HX-Request': 'true' }, redirect: 'error' });
    form.reset();
    location.reload();
}

import { margin } from './threads';

/** What the page around the margin has to do before something is sent; false to send nothing. */
export const before: { sending: ((form: HTMLFormElement) => Promise<boolean>) | null } = { sending: null };

const busy = new WeakSet<HTMLFormElement>();

/** Sends the margin's forms and puts the margin in their answer in its place. Nothing typed is lost. */
export function sendFromTheMargin(page: Document): void {
  page.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !margin()?.contains(form)) return;
    event.preventDefault();
    if (!busy.has(form)) void send(form);
  });
}

async function send(form: HTMLFormElement): Promise<void> {
  busy.add(form);
  try {
    if (before.sending && !(await before.sending(form))) return;
    const sent = new URLSearchParams();
    new FormData(form).forEach((value, name) => sent.append(name, String(value)));
    take(await ask(form.action, { method: 'POST', body: sent }), form);
  } finally {
    busy.delete(form);
  }
}

/** Gets the margin anew, such as after somebody else changed the text. */
export async function refresh(): Promise<void> {
  const now = margin();
  if (!now) return;
  take(await ask(`/drafts/${now.dataset['draft']}/remarks?at=${now.dataset['where']}`, {}), null);
}

type Answer = { html: string } | 'lost' | 'signedOut';

async function ask(address: string, how: RequestInit): Promise<Answer> {
  try {
    const answer = await fetch(address, { ...how, redirect: 'manual', headers: { 'HX-Request': 'true' } });
    const html = answer.type === 'opaqueredirect' ? '' : await answer.text();
    if (html.includes('id="remarks"')) return { html };
    return answer.type === 'opaqueredirect' || [401, 403].includes(answer.status) ? 'signedOut' : 'lost';
  } catch (failure) {
    if (failure instanceof TypeError) return 'lost';
    throw failure;
  }
}

function take(answer: Answer, form: HTMLFormElement | null): void {
  const old = margin();
  if (!old) return;
  if (typeof answer === 'string') {
    if (form) complain(form, old.dataset[answer] ?? '');
    return;
  }
  const next = new DOMParser().parseFromString(answer.html, 'text/html').getElementById('remarks');
  if (!next) return;
  keepTyped(old, next, form);
  const dealt = next.dataset['dealt'];
  const place = form ? (form.closest('.thread')?.id ?? (dealt ? `r-${dealt}` : '')) : null;
  keepPlace(old, next);
  old.replaceWith(next);
  document.dispatchEvent(new CustomEvent('remarks:replaced', { detail: place }));
}

function complain(form: HTMLFormElement, words: string): void {
  form.querySelector('.note')?.remove();
  const note = document.createElement('p');
  note.className = 'note danger';
  note.setAttribute('role', 'alert');
  note.textContent = words;
  form.prepend(note);
}

type Field = HTMLTextAreaElement | HTMLInputElement | HTMLSelectElement;

/** What stands half written in other forms stays. */
function keepTyped(old: HTMLElement, next: HTMLElement, sent: HTMLFormElement | null): void {
  for (const form of old.querySelectorAll('form')) {
    const typed = [...form.querySelectorAll('textarea')].some((area) => area.value !== area.defaultValue);
    const same = [...next.querySelectorAll('form')].find((other) => other.getAttribute('action') === form.getAttribute('action'));
    if (form === sent || !typed || !same) continue;
    for (const field of form.querySelectorAll<Field>('textarea, select, input:not([name="_csrf"], [name="version"], [name="revision"])')) {
      copy(field, same);
    }
    for (let part = same.closest('details'); part; part = part.parentElement?.closest('details') ?? null) part.open = true;
  }
}

/** A form that is still open stays where it was opened. */
function keepPlace(old: HTMLElement, next: HTMLElement): void {
  const was = old.querySelector<HTMLElement>('#compose.alongside');
  const is = next.querySelector<HTMLDetailsElement>('#compose[open]');
  if (!was || !is) return;
  is.classList.add('alongside');
  is.style.top = was.style.top;
  next.style.minHeight = old.style.minHeight;
}

function copy(field: Field, form: HTMLFormElement): void {
  const named = [...form.querySelectorAll<Field>(`[name="${field.name}"]`)];
  for (const other of named) {
    if (field instanceof HTMLInputElement && other instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)) {
      if (other.value === field.value) other.checked = field.checked;
    } else {
      other.value = field.value;
    }
  }
}

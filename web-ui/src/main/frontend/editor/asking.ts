import { isConflict, type Choice, type Conflict, type Entry } from './merge';
import type { Paragraph } from './text';
import type { Words } from './words';

/** Shows both texts of every paragraph that two people changed, and lets the person choose. */
export function ask(entries: Entry[], say: Words): Promise<Map<string, Choice>> {
  const conflicts = entries.filter(isConflict);
  if (conflicts.length === 0) return Promise.resolve(new Map());
  const dialog = element('dialog', 'conflict');
  const form = element('form', 'form');
  form.method = 'dialog';
  const title = element('h2', '', say('conflict.title'));
  title.id = 'conflict-title';
  dialog.setAttribute('aria-labelledby', title.id);
  const done = element('button', 'btn primary', say('conflict.take'));
  form.append(title, element('p', 'dim', say('conflict.text')), ...conflicts.map((c) => question(c, say)), done);
  dialog.append(form);
  document.body.append(dialog);
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.showModal();
  return new Promise((resolve) => {
    form.addEventListener('submit', () => {
      const answers = new FormData(form);
      resolve(new Map(conflicts.map((c) => [c.id, (answers.get(c.id) ?? 'both') as Choice])));
      dialog.remove();
    });
  });
}

function question(conflict: Conflict, say: Words): HTMLElement {
  const set = element('fieldset', 'sides');
  set.append(element('legend', 'sr', say('conflict.legend')));
  set.append(side(conflict.id, 'mine', conflict.mine, say), side(conflict.id, 'theirs', conflict.theirs, say));
  if (conflict.mine && conflict.theirs) set.append(side(conflict.id, 'both', null, say));
  return set;
}

function side(id: string, choice: Choice, paragraph: Paragraph | null, say: Words): HTMLElement {
  const label = element('label', 'side');
  const radio = element('input', '');
  radio.type = 'radio';
  radio.name = id;
  radio.value = choice;
  radio.required = true;
  label.append(radio, element('b', '', say(`conflict.${choice}`)));
  if (choice !== 'both') {
    label.append(element('span', 'reads', paragraph ? paragraph.text || '　' : say('conflict.deleted')));
  }
  return label;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

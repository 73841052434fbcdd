import { idOf, paragraphs, selectedPassage, type Passage } from './passage';
import { tell } from './telling';
import { calm, margin } from './threads';

const BESIDE = '(min-width: 901px)';
const ROOM = 8;

const compose = () => margin()?.querySelector<HTMLDetailsElement>('#compose') ?? null;

/**
 * Opens the form for a passage, a paragraph by its id, or, with neither, as it stands. What was
 * selected of several paragraphs is no passage: the remark is on the whole draft then, and says so.
 */
export function write(about: Passage | { paragraph: string } | 'several' | null): void {
  const details = compose();
  if (!details) return;
  details.open = true;
  if (about) fill(details, about === 'several' ? { paragraph: '' } : about);
  const several = details.querySelector<HTMLElement>('[data-remark-several]');
  if (several) several.hidden = about !== 'several';
  if (about === 'several') tell(several?.textContent ?? '');
  if (matchMedia(BESIDE).matches) standBeside(details, passageTop(about));
  else details.scrollIntoView({ block: 'nearest', behavior: calm() });
  details.querySelector<HTMLTextAreaElement>('[data-remark-body]')?.focus({ preventScroll: true });
  getSelection()?.removeAllRanges();
}

/** Where what is written about begins in the window; the window's own top for the whole draft. */
function passageTop(about: Passage | { paragraph: string } | 'several' | null): number {
  const selection = getSelection();
  if (selection && !selection.isCollapsed && selection.rangeCount > 0) return selection.getRangeAt(0).getBoundingClientRect().top;
  const id = about && about !== 'several' ? about.paragraph : '';
  const paragraph = id === '' ? null : document.getElementById(`p-${id}`);
  return paragraph?.getBoundingClientRect().top ?? 0;
}

/**
 * Stands beside the passage, but wholly between the bars that stick to the window's edges where there is room,
 * so that nothing scrolls away from under the reader.
 */
function standBeside(details: HTMLElement, wanted: number): void {
  const column = margin()?.getBoundingClientRect();
  if (!column) return;
  details.classList.add('alongside');
  const bars = document.querySelector('.decide')?.getBoundingClientRect().top ?? innerHeight;
  const lowest = Math.min(bars, innerHeight) - details.offsetHeight - ROOM;
  const highest = barsAbove() + ROOM;
  const top = Math.max(highest, Math.min(wanted, lowest)) - column.top;
  details.style.top = `${Math.max(ROOM, top)}px`;
  margin()?.style.setProperty('min-height', `${Math.max(ROOM, top) + details.offsetHeight + ROOM}px`);
  document.dispatchEvent(new CustomEvent('remarks:composing'));
}

/** The same once more, when what it says has grown. */
export function standFast(): void {
  const details = compose();
  if (details?.matches('.alongside')) standBeside(details, details.getBoundingClientRect().top);
}

function barsAbove(): number {
  const bars = [...document.querySelectorAll('header.top, .reading-bar')].map((bar) => bar.getBoundingClientRect().bottom);
  return Math.max(0, ...bars.filter((bottom) => bottom < innerHeight / 3));
}

/** Back to its own place, once closed. */
export function standBack(details: HTMLElement): void {
  details.classList.remove('alongside');
  details.style.removeProperty('top');
  margin()?.style.removeProperty('min-height');
}

function fill(details: HTMLElement, about: Passage | { paragraph: string }): void {
  const passage = { from: '', to: '', text: '', ...about };
  put(details, '[data-remark-paragraph]', passage.paragraph);
  put(details, '[data-remark-from]', String(passage.from));
  put(details, '[data-remark-to]', String(passage.to));
  put(details, '[data-remark-quotation]', passage.text);
}

function put(details: HTMLElement, which: string, value: string): void {
  const field = details.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(which);
  if (field) field.value = value;
}

/** A button at every paragraph, for keyboard, screen reader and finger. */
export function offerAtParagraphs(paper: Element): void {
  if (!compose()) return;
  const words = margin()?.dataset['here'] ?? '';
  paragraphs(paper).forEach((paragraph, i) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'remark-here';
    button.setAttribute('aria-label', words.replace('{0}', String(i + 1)));
    button.title = button.getAttribute('aria-label') ?? '';
    button.textContent = '＋';
    button.addEventListener('click', () => write({ paragraph: idOf(paragraph) }));
    const tick = paragraph.previousElementSibling;
    (tick?.matches('.tick') ? tick : paragraph).before(button);
  });
}

/** A button for what is selected: at its end for a mouse, out of the handles' way for a finger. */
export function offerAtSelection(paper: Element): void {
  if (!compose()) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn primary remark-selection';
  button.hidden = true;
  button.textContent = margin()?.dataset['selected'] ?? '';
  document.body.append(button);
  let timer = 0;
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => show(button, paper), 150);
  });
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    const passage = selectedPassage(paper);
    button.hidden = true;
    if (passage) write(passage);
  });
}

function show(button: HTMLElement, paper: Element): void {
  const passage = document.contains(paper) ? selectedPassage(paper) : null;
  button.hidden = passage === null;
  if (!passage || matchMedia('(pointer: coarse)').matches) return;
  const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
  if (!box) return;
  const left = Math.min(Math.max(8, box.right - 60), document.documentElement.clientWidth - button.offsetWidth - 8);
  button.style.left = `${left + scrollX}px`;
  button.style.top = `${box.bottom + scrollY + 8}px`;
}

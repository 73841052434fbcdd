import { offerAtParagraphs, offerAtSelection, standBack, standFast, write } from './composing';
import { align, mark, passageOf, threadAt } from './layout';
import { keepNote } from './noting';
import { selectedPassage } from './passage';
import { sendFromTheMargin } from './sending';
import { listenFor, tell } from './telling';
import { calm, choose, margin, step, threads, type Thread } from './threads';

const NARROW = '(max-width: 900px)';

/** Remarks beside a text that is read. M remarks on what is selected, J and K go through the open ones. */
export function remarks(page: Document): void {
  listenFor(page);
  sendFromTheMargin(page);
  keepNote(page);
  readBeside(page);
  page.addEventListener('click', (event) => clicked(event));
  page.addEventListener('keydown', (event) => pressed(event));
  page.addEventListener('toggle', (event) => toggled(event.target as HTMLElement), true);
  page.addEventListener('remarks:composing', () => draw());
  page.addEventListener('remarks:chosen', () => draw());
  page.addEventListener('remarks:replaced', (event) => replaced((event as CustomEvent<string | null>).detail));
  addEventListener('resize', () => draw());
  page.fonts.addEventListener('loadingdone', () => draw());
  new MutationObserver(() => readBeside(page)).observe(page.body, { childList: true, subtree: true });
}

const paper = () => document.querySelector('[data-remarked] .paper');
const prepared = new WeakSet<Element>();

/** Whenever a view with a margin comes onto the page. */
function readBeside(page: Document): void {
  for (const steps of page.querySelectorAll<HTMLElement>('[data-remark-steps][hidden]')) {
    if (threads().some((thread) => thread.open)) steps.hidden = false;
  }
  const text = paper();
  if (!text || prepared.has(text)) return;
  prepared.add(text);
  offerAtParagraphs(text);
  offerAtSelection(text);
  draw();
  const linked = threads().find((thread) => `#r-${thread.id}` === location.hash);
  if (linked) choose(linked, true);
}

function draw(): void {
  const text = paper();
  if (!text) return;
  align(text);
  mark(text);
}

function toggled(details: HTMLElement): void {
  if (details.matches('#compose:not([open])')) standBack(details);
  draw();
}

/** Goes to what was dealt with; where nothing was, as when others changed something, nowhere. */
function replaced(place: string | null): void {
  const thread = threads().find((one) => `r-${one.id}` === place);
  standFast();
  draw();
  if (thread) {
    choose(thread, true);
    thread.element.scrollIntoView({ block: 'nearest', behavior: calm() });
  } else if (place !== null) margin()?.focus({ preventScroll: true });
  const done = margin()?.dataset['tells'];
  if (done) tell(done);
  draw();
}

function go(thread: Thread | null): void {
  if (!thread) return;
  choose(thread, true);
  const text = paper();
  const passage = text ? passageOf(text, thread) : null;
  const shown = passage?.startContainer.parentElement ?? thread.element;
  shown.scrollIntoView({ block: 'center', behavior: calm() });
}

function clicked(event: MouseEvent): void {
  const target = event.target as Element;
  const stepping = target.closest<HTMLElement>('[data-remark-step]');
  if (stepping) go(step(Number(stepping.dataset['remarkStep'])));
  if (target.closest('[data-remark-close]')) closeSheet();
  const inMargin = target.closest<HTMLElement>('.thread');
  const chosen = inMargin ? threads().find((thread) => thread.element === inMargin) : null;
  if (chosen && !chosen.element.classList.contains('here')) choose(chosen, false);
  const text = paper();
  if (!text?.contains(target) || !getSelection()?.isCollapsed) return;
  const at = threadAt(text, event.clientX, event.clientY);
  if (at) openFromText(at);
}

/** On a phone the thread comes up from below, for the margin is far away. */
function openFromText(thread: Thread): void {
  choose(thread, true);
  if (!matchMedia(NARROW).matches) return;
  thread.element.classList.add('sheet');
  for (const button of thread.element.querySelectorAll<HTMLElement>('[data-remark-close]')) button.hidden = false;
}

function closeSheet(): void {
  for (const thread of threads()) {
    thread.element.classList.remove('sheet');
    for (const button of thread.element.querySelectorAll<HTMLElement>('[data-remark-close]')) button.hidden = true;
  }
}

function pressed(event: KeyboardEvent): void {
  if (event.key === 'Escape') closeSheet();
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
  const text = paper();
  if (!text) return;
  if (event.key === 'm') {
    event.preventDefault();
    write(selectedPassage(text));
  }
  if (event.key === 'j') go(step(1));
  if (event.key === 'k') go(step(-1));
}

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement
    && (target.isContentEditable || target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])'));
}

import { paragraphs, idOf, rangeOf } from './passage';
import { here, threads, type Thread } from './threads';

const GAP = 10;

/** Where the thread's passage is on the page. */
export function passageOf(paper: Element, thread: Thread): Range | null {
  const paragraph = paragraphs(paper).find((p) => idOf(p) === thread.paragraph);
  if (!paragraph) return null;
  if (thread.scope === 'PASSAGE') return rangeOf(paragraph, thread.from, thread.to);
  const whole = document.createRange();
  whole.selectNodeContents(paragraph);
  return whole;
}

/** Sets every thread beside its passage, below the one before it; one under another on a phone. */
export function align(paper: Element): void {
  const list = document.getElementById('threads');
  if (!list) return;
  const beside = matchMedia('(min-width: 901px)').matches;
  list.classList.toggle('placed', beside);
  const written = beside ? composed(list) : null;
  let end = 0;
  for (const thread of threads()) {
    if (!beside) {
      thread.element.style.removeProperty('top');
      continue;
    }
    const passage = passageOf(paper, thread);
    const wanted = passage ? passage.getBoundingClientRect().top - list.getBoundingClientRect().top : 0;
    const top = clear(Math.max(end, wanted, 0), thread.element.offsetHeight, written);
    thread.element.style.top = `${top}px`;
    end = top + thread.element.offsetHeight + GAP;
  }
  if (beside) list.style.minHeight = `${end}px`;
  else list.style.removeProperty('min-height');
}

/** What the form for a new remark takes of the list's height while it stands beside its passage. */
function composed(list: HTMLElement): { top: number; bottom: number } | null {
  const form = document.querySelector('#compose.alongside')?.getBoundingClientRect();
  const from = list.getBoundingClientRect().top;
  return form ? { top: form.top - from - GAP, bottom: form.bottom - from + GAP } : null;
}

/** The same place, or the first one below the form that is in its way. */
function clear(top: number, height: number, written: { top: number; bottom: number } | null): number {
  return written && top < written.bottom && top + height > written.top ? Math.max(top, written.bottom) : top;
}

/** Marks the passages in the text. Where the browser cannot, the quotations in the margin have to do. */
export function mark(paper: Element): void {
  if (!('highlights' in CSS)) return;
  const open = new Highlight();
  const must = new Highlight();
  const looked = new Highlight();
  const current = here();
  for (const thread of threads()) {
    const range = thread.scope === 'PASSAGE' || thread.id === current?.id ? passageOf(paper, thread) : null;
    if (!range || thread.scope === 'DRAFT') continue;
    if (thread.id === current?.id) looked.add(range);
    else if (thread.element.classList.contains('open')) (thread.must ? must : open).add(range);
  }
  CSS.highlights.set('remark', open);
  CSS.highlights.set('remark-must', must);
  CSS.highlights.set('remark-here', looked);
}

/** The thread whose passage is at this point of the window. */
export function threadAt(paper: Element, x: number, y: number): Thread | null {
  const inside = (range: Range) =>
    [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  return (
    threads().find((thread) => {
      const range = thread.scope === 'PASSAGE' ? passageOf(paper, thread) : null;
      return range !== null && inside(range);
    }) ?? null
  );
}

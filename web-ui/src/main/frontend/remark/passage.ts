/** A stretch of one paragraph, in UTF-16 units. */
export interface Passage {
  paragraph: string;
  from: number;
  to: number;
  text: string;
}

const PREFIX = 'p-';

export function paragraphs(paper: ParentNode): HTMLElement[] {
  return [...paper.querySelectorAll<HTMLElement>(`[id^="${PREFIX}"]`)];
}

export const idOf = (paragraph: Element) => paragraph.id.slice(PREFIX.length);

/** What is selected of the text: a passage of one paragraph, or parts of several. */
export function selectedPassage(paper: Element): Passage | 'several' | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  // A click on a whole paragraph selects up to the start of the next one, of which nothing is in it.
  const parts = paragraphs(paper).flatMap((paragraph) => (range.intersectsNode(paragraph) ? (partOf(paragraph, range) ?? []) : []));
  return parts.length > 1 ? 'several' : (parts[0] ?? null);
}

function partOf(paragraph: Element, range: Range): Passage | null {
  const whole = document.createRange();
  whole.selectNodeContents(paragraph);
  const from = range.compareBoundaryPoints(Range.START_TO_START, whole) < 0 ? 0 : before(paragraph, range.startContainer, range.startOffset);
  const beyond = range.compareBoundaryPoints(Range.END_TO_END, whole) > 0;
  const text = whole.toString();
  const to = beyond ? text.length : before(paragraph, range.endContainer, range.endOffset);
  return to > from ? { paragraph: idOf(paragraph), from, to, text: text.slice(from, to) } : null;
}

function before(paragraph: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(paragraph, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The part of the page that shows the passage; null where the text ends before it. */
export function rangeOf(paragraph: Element, from: number, to: number): Range | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let at = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!begun && from < at + length) {
      range.setStart(node, from - at);
      begun = true;
    }
    if (begun && to <= at + length) {
      range.setEnd(node, to - at);
      return range;
    }
    at += length;
  }
  return null;
}

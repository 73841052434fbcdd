import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { foreign } from './foreign';
import { toDocument, type Text } from './text';

/** Makes the editor's text read as wanted, touching no paragraph that reads so already. */
export function write(view: EditorView, wanted: Text, touched: Set<string>): void {
  const tr = view.state.tr;
  const target = toDocument(wanted);
  if (ordered(tr.doc, target)) patch(tr, target);
  else tr.replaceWith(0, tr.doc.content.size, target.content);
  tr.setDocAttribute('tail', wanted.tail);
  view.dispatch(tr.setMeta('addToHistory', false).setMeta(foreign, touched));
}

const ids = (doc: Node): string[] => doc.children.map((node) => node.attrs.id as string);

/** Whether both have some paragraphs in common, and those in the same order. */
function ordered(have: Node, wanted: Node): boolean {
  const had = new Set(ids(have));
  const kept = new Set(ids(wanted));
  const before = ids(have).filter((id) => kept.has(id));
  const after = ids(wanted).filter((id) => had.has(id));
  return before.length > 0 && before.every((id, i) => id === after[i]);
}

/** From the end to the start, so that positions further up stay true. */
function patch(tr: Transaction, wanted: Node): void {
  const have = tr.doc;
  const kept = new Set(ids(wanted));
  const had = new Set(ids(have));
  let j = wanted.childCount - 1;
  let end = have.content.size;
  const insertNew = () => {
    for (; j >= 0 && !had.has(wanted.child(j).attrs.id as string); j--) tr.insert(end, wanted.child(j));
  };
  for (let i = have.childCount - 1; i >= 0; i--) {
    const node = have.child(i);
    const start = end - node.nodeSize;
    insertNew();
    if (!kept.has(node.attrs.id as string)) tr.delete(start, end);
    else if (!node.eq(wanted.child(j--))) tr.replaceWith(start, end, wanted.child(j + 1));
    end = start;
  }
  insertNew();
}

import { Fragment, Slice, type Node } from 'prosemirror-model';
import { Plugin, type SelectionBookmark } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Server } from './server';
import { newId, toNode, type Paragraph } from './text';

const LINE_END = /\r\n?|[\n\u000b\f\u0085\u2028\u2029]/;

/** Where text that the server still reads will go. */
interface Place {
  bookmark: SelectionBookmark;
}

/**
 * Pasted plain text becomes paragraphs by the server's own reading, so that there is one truth about
 * kinds; without the server each line becomes a paragraph of body text.
 */
export function pasting(server: Server, refuse: (reasons: string[]) => void): Plugin {
  const waiting = new Set<Place>();
  return new Plugin({
    state: {
      init: () => null,
      apply(tr) {
        for (const place of waiting) place.bookmark = place.bookmark.map(tr.mapping);
        return null;
      },
    },
    props: {
      handlePaste(view, event) {
        const plain = event.clipboardData?.getData('text/plain') ?? '';
        const html = event.clipboardData?.getData('text/html') ?? '';
        if (plain === '' || html.includes('data-pm-slice')) return false;
        const place: Place = { bookmark: view.state.selection.getBookmark() };
        if (!LINE_END.test(plain)) {
          view.dispatch(view.state.tr.insertText(plain).scrollIntoView().setMeta('paste', true));
          return true;
        }
        waiting.add(place);
        void server.paste(plain).then((answer) => {
          waiting.delete(place);
          if (view.isDestroyed) return;
          if (answer?.reasons) refuse(answer.reasons);
          else insert(view, place, (answer?.text?.paragraphs ?? lines(plain)).map(fresh));
        });
        return true;
      },
      clipboardTextParser: (plain) => new Slice(Fragment.from(lines(plain).map(fresh)), 1, 1),
    },
  });
}

function lines(plain: string): Paragraph[] {
  return plain
    .split(LINE_END)
    .filter((line) => line.trim() !== '')
    .map((text) => ({ id: '', kind: 'BODY', text: text.trim(), strong: [], lead: '\n' }));
}

const fresh = (paragraph: Paragraph): Node => toNode({ ...paragraph, id: newId() });

function insert(view: EditorView, place: Place, paragraphs: Node[]): void {
  const first = paragraphs[0];
  if (!first) return;
  const tr = view.state.tr.setSelection(place.bookmark.resolve(view.state.doc)).deleteSelection();
  const { $from } = tr.selection;
  if ($from.parent.content.size === 0) {
    const lead = $from.parent.attrs.lead as string;
    const began = first.type.create({ ...first.attrs, lead }, first.content);
    tr.replaceWith($from.before(), $from.after(), [began, ...paragraphs.slice(1)]);
  } else {
    tr.replaceSelection(new Slice(Fragment.from(paragraphs), 1, 1));
  }
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'));
}

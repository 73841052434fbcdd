import { Plugin } from 'prosemirror-state';
import { newId } from './text';

/** Keeps paragraph ids unique: of two with one id the first keeps it. */
export function uniqueIds(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, state) {
      if (!transactions.some((tr) => tr.docChanged)) return null;
      const seen = new Set<string>();
      const tr = state.tr;
      state.doc.forEach((node, pos) => {
        const id = node.attrs.id as string;
        if (id === '' || seen.has(id)) {
          tr.setNodeAttribute(pos, 'id', newId());
        } else {
          seen.add(id);
        }
      });
      return tr.docChanged ? tr : null;
    },
  });
}

import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

export const foreign = new PluginKey<DecorationSet>('foreign');

/** Marks the passages that came in from somebody else, until the next ones come. */
export function foreignPassages(): Plugin<DecorationSet> {
  return new Plugin({
    key: foreign,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, marked) {
        const ids = tr.getMeta(foreign) as Set<string> | undefined;
        if (!ids) return marked.map(tr.mapping, tr.doc);
        const found: Decoration[] = [];
        tr.doc.forEach((node, pos) => {
          if (ids.has(node.attrs.id as string)) {
            found.push(Decoration.inline(pos + 1, pos + 1 + node.content.size, { class: 'foreign' }));
          }
        });
        return DecorationSet.create(tr.doc, found);
      },
    },
    props: {
      decorations(state) {
        return foreign.getState(state);
      },
    },
  });
}

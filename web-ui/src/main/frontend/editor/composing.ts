import { Plugin } from 'prosemirror-state';

const PROCESSED_BY_INPUT_METHOD = 229;

/**
 * A selection that an input method replaces leaves stray letters when it starts before a decoration.
 * So it is deleted before the composition begins.
 */
export function composing(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        if (event.keyCode === PROCESSED_BY_INPUT_METHOD && !view.composing && !view.state.selection.empty) {
          view.dispatch(view.state.tr.deleteSelection());
        }
        return false;
      },
    },
  });
}

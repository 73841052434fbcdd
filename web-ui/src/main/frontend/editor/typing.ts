import { InputRule, inputRules, undoInputRule } from 'prosemirror-inputrules';
import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { Plugin, TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { schema } from './schema';
import { emptyParagraph, newId, type Kind } from './text';

export function setKind(kind: Kind): Command {
  return (state, dispatch) => {
    const tr = state.tr;
    const { from, to } = state.selection;
    state.doc.nodesBetween(from, to, (node, pos) => {
      if (node.isTextblock && node.attrs.kind !== kind) tr.setNodeAttribute(pos, 'kind', kind);
    });
    if (!tr.docChanged) return false;
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

export function kindHere(state: EditorState): Kind {
  return state.selection.$from.parent.attrs.kind as Kind;
}

/** A heading is followed by body text; inside a quotation Enter goes on with the quotation. */
function kindAfter(kind: Kind, atEnd: boolean): Kind {
  if (kind === 'SIGN_OFF' || (kind === 'QUOTE' && !atEnd)) return kind;
  return 'BODY';
}

const withBreak = (lead: string) => (lead.includes('\n') ? lead : '\n' + lead);

const enter: Command = (state, dispatch) => {
  if (!dispatch) return true;
  const tr = state.tr.deleteSelection();
  const { $from } = tr.selection;
  const { kind, lead } = $from.parent.attrs as { kind: Kind; lead: string };
  if ($from.parentOffset === 0 && $from.parent.content.size > 0) {
    const before = $from.before();
    tr.setNodeAttribute(before, 'lead', withBreak(lead)).insert(before, emptyParagraph(lead));
  } else {
    const atEnd = $from.parentOffset === $from.parent.content.size;
    const attrs = { id: newId(), kind: kindAfter(kind, atEnd), lead: withBreak(lead) };
    tr.split($from.pos, 1, [{ type: schema.nodes.paragraph, attrs }]);
  }
  dispatch(tr.scrollIntoView());
  return true;
};

/** Typed numbering stays text, the paragraph only becomes the heading it looks like. */
function numbered(pattern: RegExp, kind: Kind): InputRule {
  return new InputRule(pattern, (state, match, start, end) => {
    const $start = state.doc.resolve(start);
    if ($start.parent.attrs.kind !== 'BODY') return null;
    const tr = state.tr;
    if (state.doc.textBetween(start, end) !== match[0]) tr.insertText(match[0], start, end);
    return tr.setNodeAttribute($start.before(), 'kind', kind);
  });
}

export const HAN_NUMBER = '[〇零一二三四五六七八九十百]{1,4}';

const headings = [
  numbered(new RegExp(`^${HAN_NUMBER}、$`), 'HEADING_1'),
  numbered(new RegExp(`^[（(]${HAN_NUMBER}[）)]$`), 'HEADING_2'),
  numbered(/^\d{1,2}[.．、][^\d\s]$/, 'HEADING_3'),
  numbered(/^[（(]\d{1,2}[）)]$/, 'HEADING_4'),
];

export const KEYS: [string, Kind][] = [
  ['Mod-Alt-0', 'BODY'], ['Mod-Alt-1', 'HEADING_1'], ['Mod-Alt-2', 'HEADING_2'],
  ['Mod-Alt-3', 'HEADING_3'], ['Mod-Alt-4', 'HEADING_4'], ['Mod-Alt-5', 'TITLE'],
  ['Mod-Alt-6', 'SALUTATION'], ['Mod-Alt-7', 'QUOTE'], ['Mod-Alt-8', 'SIGN_OFF'],
];

export function typing(): Plugin[] {
  const keys: Record<string, Command> = {
    Enter: enter,
    'Shift-Enter': enter,
    Backspace: chainCommands(undoInputRule, baseKeymap.Backspace ?? (() => false)),
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-b': toggleMark(schema.marks.strong),
  };
  for (const [key, kind] of KEYS) keys[key] = setKind(kind);
  return [inputRules({ rules: headings }), keymap(keys), keymap(baseKeymap)];
}

export function goTo(state: EditorState, id: string): TextSelection | null {
  let found: TextSelection | null = null;
  state.doc.forEach((node, pos) => {
    if (node.attrs.id === id) found = TextSelection.create(state.doc, pos + 1);
  });
  return found;
}

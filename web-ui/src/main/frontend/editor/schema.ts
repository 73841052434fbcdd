import { Schema, type DOMOutputSpec, type Node, type TagParseRule } from 'prosemirror-model';

const TAGS: Record<string, string> = {
  TITLE: 'h2', HEADING_1: 'h3', HEADING_2: 'h4', HEADING_3: 'h5', HEADING_4: 'h5', QUOTE: 'blockquote',
};
const CLASSES: Record<string, string> = { SALUTATION: 'salut', SIGN_OFF: 'sign-off', HEADING_4: 'sub' };
const KIND_OF_TAG: Record<string, string> = {
  H1: 'TITLE', H2: 'TITLE', H3: 'HEADING_1', H4: 'HEADING_2', H5: 'HEADING_3', BLOCKQUOTE: 'QUOTE',
};

function attributes(element: HTMLElement) {
  return {
    id: element.dataset.id ?? '',
    kind: element.dataset.kind ?? KIND_OF_TAG[element.tagName] ?? 'BODY',
    lead: element.dataset.lead ?? '\n',
  };
}

function drawn(node: Node): DOMOutputSpec {
  const { id, kind, lead } = node.attrs as Record<string, string>;
  const dom: Record<string, string> = { 'data-id': id ?? '', 'data-kind': kind ?? '', 'data-lead': lead ?? '' };
  const name = CLASSES[kind ?? ''];
  if (name) dom.class = name;
  return [TAGS[kind ?? ''] ?? 'p', dom, 0];
}

const blocks: TagParseRule[] = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'blockquote'].map((tag) => ({
  tag,
  getAttrs: (element: HTMLElement) => attributes(element),
  preserveWhitespace: 'full' as const,
}));

/** A list of paragraphs, each with its kind; numbers are part of the text, as typed. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+', attrs: { tail: { default: '' } } },
    paragraph: {
      content: 'text*',
      attrs: { id: { default: '' }, kind: { default: 'BODY' }, lead: { default: '\n' } },
      marks: 'strong',
      parseDOM: blocks,
      toDOM: drawn,
    },
    text: {},
  },
  marks: {
    strong: {
      parseDOM: [{ tag: 'strong' }, { tag: 'b' }],
      toDOM: () => ['strong', 0],
    },
  },
});

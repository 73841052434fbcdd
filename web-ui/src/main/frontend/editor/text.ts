import type { Node } from 'prosemirror-model';
import { schema } from './schema';

export type Kind =
  | 'TITLE' | 'SALUTATION' | 'HEADING_1' | 'HEADING_2' | 'HEADING_3' | 'HEADING_4'
  | 'BODY' | 'QUOTE' | 'SIGN_OFF';

export interface Paragraph {
  id: string;
  kind: Kind;
  text: string;
  strong: [number, number][];
  lead: string;
}

/** The shape that server, database and API share. */
export interface Text {
  paragraphs: Paragraph[];
  tail: string;
}

const LETTERS = '0123456789abcdefghijkmnpqrstuvwxyz';

export function newId(): string {
  const random = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(random, (n) => LETTERS[n % LETTERS.length]).join('');
}

export function toNode(paragraph: Paragraph): Node {
  const { id, kind, lead, text } = paragraph;
  const parts: Node[] = [];
  const put = (from: number, to: number, strong: boolean) => {
    if (to > from) {
      parts.push(schema.text(text.slice(from, to), strong ? [schema.marks.strong.create()] : []));
    }
  };
  let at = 0;
  for (const [from, to] of paragraph.strong) {
    put(at, from, false);
    put(from, to, true);
    at = to;
  }
  put(at, text.length, false);
  return schema.nodes.paragraph.create({ id, kind, lead }, parts);
}

export function toDocument(text: Text): Node {
  const paragraphs = text.paragraphs.length > 0 ? text.paragraphs.map(toNode) : [emptyParagraph()];
  return schema.nodes.doc.create({ tail: text.tail }, paragraphs);
}

export function emptyParagraph(lead = ''): Node {
  return schema.nodes.paragraph.create({ id: newId(), kind: 'BODY', lead });
}

export function fromNode(node: Node): Paragraph {
  const strong: [number, number][] = [];
  node.forEach((child, offset) => {
    if (child.marks.length === 0) return;
    const last = strong.at(-1);
    if (last && last[1] === offset) last[1] = offset + child.nodeSize;
    else strong.push([offset, offset + child.nodeSize]);
  });
  const { id, kind, lead } = node.attrs as { id: string; kind: Kind; lead: string };
  return { id, kind, text: node.textContent, strong, lead };
}

export function fromDocument(doc: Node): Text {
  const paragraphs: Paragraph[] = [];
  doc.forEach((node) => paragraphs.push(fromNode(node)));
  return { paragraphs, tail: doc.attrs.tail as string };
}

export function same(a: Paragraph | null, b: Paragraph | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === b.kind && a.text === b.text && JSON.stringify(a.strong) === JSON.stringify(b.strong);
}

/** Whether a reader would see the same; white space between paragraphs does not count. */
export function sameText(a: Text, b: Text): boolean {
  return (
    a.paragraphs.length === b.paragraphs.length &&
    a.paragraphs.every((paragraph, i) => {
      const other = b.paragraphs[i] ?? null;
      return paragraph.id === other?.id && same(paragraph, other);
    })
  );
}

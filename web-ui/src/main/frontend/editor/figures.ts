import { HAN_NUMBER } from './typing';
import type { Paragraph, Text } from './text';

export interface Point {
  id: string;
  level: number;
  heading: string;
}

const HAN = /\p{Script=Han}/gu;
const DIGIT = /\p{Nd}/gu;
const LATIN_WORD = /\p{Script=Latin}+/gu;
const HAN_A_MINUTE = 200;

const count = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;

export function hanCharacters(text: Text): number {
  return text.paragraphs.reduce((sum, p) => sum + count(HAN, p.text), 0);
}

/** As the server counts: Han characters and digits one syllable, Latin words two, no title. */
export function speakingMinutes(text: Text): number {
  const spoken = text.paragraphs.filter((p) => p.kind !== 'TITLE').map((p) => p.text);
  const syllables = spoken.reduce(
    (sum, t) => sum + count(HAN, t) + count(DIGIT, t) + 2 * count(LATIN_WORD, t), 0);
  return syllables / HAN_A_MINUTE;
}

const NUMBERED: [RegExp, number][] = [
  [new RegExp(`^${HAN_NUMBER}[、.．]`), 1],
  [new RegExp(`^[（(]${HAN_NUMBER}[）)]`), 2],
  [new RegExp(`^第${HAN_NUMBER}[，,、：:]`), 2],
  [/^[0-9０-９]{1,3}[.．、](?![0-9０-９])/, 3],
  [/^[（(][0-9０-９]{1,3}[）)]/, 4],
];

function level({ kind, text }: Paragraph): number {
  if (kind.startsWith('HEADING_')) return Number(kind.at(-1));
  if (kind !== 'BODY') return 0;
  return NUMBERED.find(([pattern]) => pattern.test(text))?.[1] ?? 0;
}

function heading(text: string): string {
  const first = /^.*?(?=[。！？!?；;]|$)/u.exec(text)?.[0] ?? text;
  const letters = Array.from(first);
  return letters.length > 40 ? letters.slice(0, 40).join('') + '…' : first;
}

export function outline(text: Text): Point[] {
  return text.paragraphs
    .map((p) => ({ id: p.id, level: level(p), heading: heading(p.text) }))
    .filter((point) => point.level > 0);
}

import { same, type Paragraph, type Text } from './text';

/** One paragraph of a merged text; with both sides where two people changed it differently. */
export type Entry =
  | { id: string; taken: Paragraph; fromThem: boolean }
  | { id: string; mine: Paragraph | null; theirs: Paragraph | null };

export type Conflict = Extract<Entry, { mine: unknown }>;
export type Choice = 'mine' | 'theirs' | 'both';

type Index = Map<string, Paragraph>;
const index = (text: Text): Index => new Map(text.paragraphs.map((p) => [p.id, p]));

export const isConflict = (entry: Entry): entry is Conflict => 'mine' in entry;

/** Lays their edit of the base over mine, paragraph by paragraph. */
export function merge(base: Text, theirs: Text, mine: Text): Entry[] {
  const sides: [Index, Index, Index] = [index(base), index(theirs), index(mine)];
  return order(base, theirs, mine).flatMap((id) => entry(id, ...sides) ?? []);
}

function entry(id: string, base: Index, theirs: Index, mine: Index): Entry | null {
  const old = base.get(id) ?? null;
  const their = theirs.get(id) ?? null;
  const my = mine.get(id) ?? null;
  if (same(their, my) || same(their, old)) return my && { id, taken: my, fromThem: false };
  if (same(my, old)) return their && { id, taken: their, fromThem: true };
  return { id, mine: my, theirs: their };
}

/** Mine leads unless only they moved paragraphs; what only the other has follows its predecessor. */
function order(base: Text, theirs: Text, mine: Text): string[] {
  const iMoved = moved(base, mine);
  const [lead, other] = iMoved || !moved(base, theirs) ? [mine, theirs] : [theirs, mine];
  const ids = lead.paragraphs.map((p) => p.id);
  const known = new Set(ids);
  let before: string | null = null;
  for (const { id } of other.paragraphs) {
    if (!known.has(id)) {
      ids.splice(before === null ? 0 : ids.indexOf(before) + 1, 0, id);
      known.add(id);
    }
    before = id;
  }
  return ids;
}

function moved(from: Text, to: Text): boolean {
  const kept = index(to);
  const had = index(from);
  const before = from.paragraphs.filter((p) => kept.has(p.id)).map((p) => p.id);
  const after = to.paragraphs.filter((p) => had.has(p.id)).map((p) => p.id);
  return before.some((id, i) => id !== after[i]);
}

export function resolved(entries: Entry[], choices: Map<string, Choice>, newId: () => string): Paragraph[] {
  return entries.flatMap((entry) => {
    if (!isConflict(entry)) return [entry.taken];
    const choice = choices.get(entry.id) ?? 'both';
    if (choice === 'mine') return entry.mine ? [entry.mine] : [];
    if (choice === 'theirs' || entry.mine === null) return entry.theirs ? [entry.theirs] : [];
    const kept: Paragraph = { ...entry.mine, id: newId(), lead: entry.mine.lead || '\n' };
    return entry.theirs ? [entry.theirs, kept] : [entry.mine];
  });
}

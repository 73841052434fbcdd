package org.rostrum.draft.redline;

import java.util.Collection;
import java.util.Comparator;

/** What sort of change it is, from the weakest to the strongest. */
public enum ChangeKind {
    /** A reader sees the same. */
    NONE,
    /** Emphasis, white space, full or half width, the number of a heading that was renumbered. */
    FORMAT,
    /** Punctuation that does not stand in or beside a number. */
    PUNCTUATION,
    /** A slip of the pen mended: a variant of a character, a doubled one, one that made no word. */
    TYPO,
    /** A paragraph stands elsewhere. */
    MOVED,
    /** Other words. */
    WORDING,
    /** A number, date, name or title of a document or law. */
    FACT,
    /** Paragraphs added, deleted, split, merged or rewritten; headings made or unmade. */
    STRUCTURE;

    /** The strongest of them, or {@link #NONE}. */
    public static ChangeKind strongest(Collection<ChangeKind> kinds) {
        return kinds.stream().max(Comparator.naturalOrder()).orElse(NONE);
    }

    public boolean strongerThan(ChangeKind other) {
        return compareTo(other) > 0;
    }
}

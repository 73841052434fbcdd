package org.rostrum.draft.lexicon;

import org.jspecify.annotations.Nullable;
import org.rostrum.draft.redline.FactChange;

/** What sort of thing a term of the lexicon names. */
public enum EntryKind {
    /** A person. */
    NAME(FactChange.Sort.NAME),
    /** An official title, such as 市長. */
    TITLE(FactChange.Sort.OFFICIAL_TITLE),
    /** A department, with its other names and its duties. */
    DEPARTMENT(FactChange.Sort.DEPARTMENT),
    /** A plan, a project, a campaign. */
    PROGRAMME(FactChange.Sort.PROGRAMME),
    /** A set phrase: kept whole in a redline, but wording and not a fact. */
    PHRASE(null);

    private final FactChange.@Nullable Sort fact;

    EntryKind(FactChange.@Nullable Sort fact) {
        this.fact = fact;
    }

    /** As what it is listed when it changes; null if it is no fact. */
    FactChange.@Nullable Sort fact() {
        return fact;
    }
}

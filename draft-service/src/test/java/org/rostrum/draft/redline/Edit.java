package org.rostrum.draft.redline;

/**
 * One edit that was really made.
 *
 * @param sort what the author did
 * @param removed what went; empty if something was only inserted
 * @param put what came; empty if something was only deleted
 */
record Edit(Sort sort, String removed, String put) {

    enum Sort {
        WORD,
        FACT,
        TYPO,
        SENTENCE,
        SPLIT,
        MERGE,
        MOVE
    }

    /** Characters that really changed. */
    int size() {
        return removed.length() + put.length();
    }

    boolean single() {
        return sort == Sort.WORD || sort == Sort.FACT;
    }
}

package org.rostrum.draft.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Which entries are asked for.
 *
 * @param words part of a term, an alias, a duty or a note; empty for all
 * @param kind null for all kinds
 * @param retired those no longer used instead of those in use
 */
public record EntryFilter(String words, @Nullable EntryKind kind, boolean retired) {

    public EntryFilter {
        // PostgreSQL knows no NUL, so no entry has one.
        words = words.strip().replace('\0', '\uFFFD');
    }
}

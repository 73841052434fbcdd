package org.rostrum.draft.lexicon;

import java.util.UUID;

/** Names one entry of the lexicon. */
public record EntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}

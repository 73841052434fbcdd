package org.rostrum.draft.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Page;
import org.springframework.stereotype.Component;

/** Looks entries of the lexicon up. Says nothing about who may see them. */
@Component
public class Entries {

    private final EntryStore store;

    Entries(EntryStore store) {
        this.store = store;
    }

    /** Retired ones are found too. */
    public Optional<LexiconEntry> find(EntryId id) {
        return store.find(id);
    }

    /** All in use, by term. */
    public List<LexiconEntry> current() {
        return store.current();
    }

    /**
     * By term.
     *
     * @param cursor {@link Page#next} of the stretch before; null, or what never was one, for the
     *     first
     * @param limit at most this many, from 1
     */
    public Page<LexiconEntry> list(EntryFilter filter, @Nullable String cursor, int limit) {
        var found = store.list(filter, after(cursor), limit + 1);
        return found.size() <= limit
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, limit), found.get(limit - 1).id().toString());
    }

    private @Nullable EntryId after(@Nullable String cursor) {
        try {
            return cursor == null || cursor.length() != 36
                    ? null
                    : store.find(new EntryId(UUID.fromString(cursor)))
                            .map(LexiconEntry::id)
                            .orElse(null);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}

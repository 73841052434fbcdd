package org.rostrum.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a chain, oldest first.
 *
 * @param next cursor for the next stretch; null at the end
 */
public record EntryPage(List<Entry> items, @Nullable String next) {

    public EntryPage {
        items = List.copyOf(items);
    }
}

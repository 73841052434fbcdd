package org.rostrum.web.record;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.record.Entry;

/**
 * Which entries a reader wants to see.
 *
 * @param kind what the event's name begins with, such as {@code decision}; null or empty for all
 * @param person who acted; null for everybody
 */
record HistoryFilter(@Nullable String kind, @Nullable UUID person) {

    public boolean wants(Entry entry) {
        boolean kindFits = kind == null || kind.isEmpty() || entry.event().startsWith(kind + ".");
        return kindFits && (person == null || person.equals(entry.actor().person()));
    }

    public boolean everything() {
        return (kind == null || kind.isEmpty()) && person == null;
    }
}

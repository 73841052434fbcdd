package org.rostrum.draft.reading;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a person says about the paragraphs of a revision, by their ids.
 *
 * @param read from now on; those that are read already stay as they are
 * @param unread from now on
 */
public record Marks(Set<String> read, Set<String> unread) {

    public Marks {
        read = Set.copyOf(read);
        unread = Set.copyOf(unread);
    }

    public static Marks of(Collection<String> read, Collection<String> unread) {
        return new Marks(Set.copyOf(read), Set.copyOf(unread));
    }

    /** Ids that are called both, in no order. */
    List<String> contradictory() {
        return read.stream().filter(unread::contains).toList();
    }
}

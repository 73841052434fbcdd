package org.rostrum.draft.revision;

import java.util.Set;
import org.rostrum.draft.PersonId;

/**
 * Who wrote a revision: its author, and whoever typed since the revision before.
 *
 * @param revision its number
 */
public record Written(int revision, Set<PersonId> writers) {

    public Written {
        writers = Set.copyOf(writers);
    }
}

package org.rostrum.draft.revision;

import java.util.Set;
import org.rostrum.draft.PersonId;

/**
 * Who wrote a revision.
 *
 * @param revision its number
 * @param author who made it
 * @param writers the author, and whoever typed since the revision before
 */
public record Written(int revision, PersonId author, Set<PersonId> writers) {

    public Written {
        writers = Set.copyOf(writers);
    }
}

package org.rostrum.draft.revision;

import java.util.Set;
import org.rostrum.draft.PersonId;

/**
 * Who wrote a revision.
 *
 * @param revision its number
 * @param author who made it
 * @param writers the author, and whoever typed since the revision before
 * @param amendment whether somebody made it of a frozen text by approving that so amended
 */
public record Written(int revision, PersonId author, Set<PersonId> writers, boolean amendment) {

    public Written {
        writers = Set.copyOf(writers);
    }
}

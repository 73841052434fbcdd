package org.rostrum.workflow.routing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;

/**
 * A deployed version, and how it came into the house.
 *
 * @param by null where it came with the program
 * @param byName empty where it came with the program
 * @param reason empty where it came with the program
 * @param running how many reviews are on their way on it
 */
public record KeptVersion(
        String route,
        int number,
        String sha256,
        Source source,
        @Nullable PersonId by,
        String byName,
        Instant at,
        String reason,
        int running) {

    /** Where a file came from. */
    public enum Source {
        /** It came with the program. */
        HOUSE,
        /** An administrator uploaded it. */
        UPLOAD
    }
}

package org.rostrum.draft.revision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;

/**
 * A revision in a list, without its text.
 *
 * @param amends the frozen revision that it was made from; null for one of the working copy
 */
public record RevisionLine(
        int number,
        String sha256,
        PersonId author,
        Instant madeAt,
        String note,
        int hanCharacters,
        @Nullable Integer amends) {}

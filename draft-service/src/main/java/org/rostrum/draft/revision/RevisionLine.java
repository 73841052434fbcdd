package org.rostrum.draft.revision;

import java.time.Instant;
import org.rostrum.draft.PersonId;

/** A revision in a list, without its text. */
public record RevisionLine(
        int number,
        String sha256,
        PersonId author,
        Instant madeAt,
        String note,
        int hanCharacters) {}

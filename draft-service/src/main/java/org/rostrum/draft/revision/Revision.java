package org.rostrum.draft.revision;

import java.time.Instant;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.text.Text;

/**
 * An immutable, numbered snapshot of a draft's text.
 *
 * @param number from 1
 * @param sha256 over the text's canonical form, 64 lower-case hexadecimal digits
 * @param author who made it
 * @param note what the author says changed; may be empty
 */
public record Revision(
        DraftId draft,
        int number,
        String sha256,
        Text text,
        PersonId author,
        Instant madeAt,
        String note) {}

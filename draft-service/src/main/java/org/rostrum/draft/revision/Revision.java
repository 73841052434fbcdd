package org.rostrum.draft.revision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
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
 * @param amends the frozen revision that it was made from while the draft stayed frozen, by
 *     somebody who approved it so; null for every other one
 */
public record Revision(
        DraftId draft,
        int number,
        String sha256,
        Text text,
        PersonId author,
        Instant madeAt,
        String note,
        @Nullable Integer amends) {

    /** One that a drafter made of the working copy. */
    public Revision(
            DraftId draft,
            int number,
            String sha256,
            Text text,
            PersonId author,
            Instant madeAt,
            String note) {
        this(draft, number, sha256, text, author, madeAt, note, null);
    }
}

package org.rostrum.draft.revision;

import java.time.Instant;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.text.Text;

/** The mutable text of a draft. {@code version} grows by one with every save. */
public record WorkingCopy(
        DraftId draft, long version, Text text, PersonId savedBy, Instant savedAt) {}

package org.rostrum.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;

/** What is about to be written of a decision. */
record Decision(
        UUID id,
        Verdict verdict,
        String reason,
        @Nullable String resumeAt,
        PersonId person,
        Instant decidedAt) {}

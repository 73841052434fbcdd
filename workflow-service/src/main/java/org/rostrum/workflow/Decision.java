package org.rostrum.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;

/**
 * What is about to be written of a decision.
 *
 * @param revision that it is bound to
 * @param actingFor for whom the person stands in; null for nobody
 * @param amends the revision that was under review, if the person amended it; else null
 */
record Decision(
        UUID id,
        Verdict verdict,
        int revision,
        String sha256,
        @Nullable Integer amends,
        String reason,
        @Nullable Destination destination,
        PersonId person,
        @Nullable PersonId actingFor,
        Instant decidedAt) {}

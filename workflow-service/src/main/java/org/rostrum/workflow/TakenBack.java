package org.rostrum.workflow;

import java.time.Instant;
import org.rostrum.draft.PersonId;

/**
 * A decision that its maker took back. It was made and counts no more.
 *
 * @param said why it had been decided so; may be empty
 * @param because why it was taken back
 */
public record TakenBack(
        int round,
        Label station,
        String seatName,
        Verdict verdict,
        int revision,
        String said,
        PersonId person,
        String personName,
        Instant decidedAt,
        String because,
        Instant at) {}

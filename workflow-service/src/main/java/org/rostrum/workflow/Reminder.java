package org.rostrum.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open seat, and how often it has been reminded.
 *
 * @param holderName who has taken it; null when nobody
 * @param lastAt null, as is {@code lastByName}, as long as nobody has
 * @param lastWord may be empty
 */
public record Reminder(
        SeatId seat,
        String seatName,
        @Nullable String holderName,
        int times,
        @Nullable Instant lastAt,
        @Nullable String lastByName,
        String lastWord) {}

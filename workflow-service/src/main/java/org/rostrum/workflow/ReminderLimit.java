package org.rostrum.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often a seat can be reminded, whoever does it. */
@Component
class ReminderLimit {

    private final int times;
    private final Duration within;

    /**
     * @param times from 1
     * @param within in any stretch of this length
     */
    ReminderLimit(
            @Value("${rostrum.reminding.times:1}") int times,
            @Value("${rostrum.reminding.within:PT4H}") Duration within) {
        if (times < 1 || within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException(
                    "rostrum.reminding.times has to be at least 1, and within more than nothing");
        }
        this.times = times;
        this.within = within;
    }

    /** The earliest moment, from this one on, at which one more is allowed. */
    Instant next(List<Instant> earlier, Instant now) {
        return earlier.stream()
                .sorted(Comparator.reverseOrder())
                .skip(times - 1L)
                .findFirst()
                .map(counted -> counted.plus(within))
                .filter(possible -> possible.isAfter(now))
                .orElse(now);
    }

    /** From when on earlier ones matter. */
    Instant since(Instant now) {
        return now.minus(within);
    }
}

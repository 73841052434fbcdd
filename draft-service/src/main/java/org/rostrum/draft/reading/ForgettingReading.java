package org.rostrum.draft.reading;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes away what people have read of drafts that ended a good while ago. Every replica does it;
 * the second one finds nothing.
 */
@Component
class ForgettingReading {

    private static final int AT_ONCE = 5_000;

    private final ReadStateStore store;
    private final Clock clock;
    private final Duration kept;

    ForgettingReading(
            ReadStateStore store,
            Clock clock,
            @Value("${rostrum.reading.kept:P90D}") Duration kept) {
        this.store = store;
        this.clock = clock;
        this.kept = kept;
    }

    /** In stretches that are each a transaction of its own, so that nobody waits for long. */
    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT24H")
    void forget() {
        int removed;
        do {
            removed = store.removeEnded(clock.instant().minus(kept), AT_ONCE);
        } while (removed == AT_ONCE);
    }
}

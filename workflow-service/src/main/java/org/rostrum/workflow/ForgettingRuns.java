package org.rostrum.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets runs, and what people have opened, three months later: both say how people work, which is
 * nobody's business. Every replica does it, like {@link Forgetting}.
 */
@Component
class ForgettingRuns {

    /** Whoever wants to decide among several on a text opened before that opens it again. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final int PIECE = 5_000;

    private final OpeningStore openings;
    private final RunStore runs;
    private final Clock clock;

    ForgettingRuns(OpeningStore openings, RunStore runs, Clock clock) {
        this.openings = openings;
        this.runs = runs;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT12M", fixedDelayString = "PT1H")
    void forget() {
        Instant before = clock.instant().minus(KEPT);
        while (openings.forget(before, PIECE) == PIECE) {
            continue;
        }
        while (runs.forget(before, PIECE) == PIECE) {
            continue;
        }
    }
}

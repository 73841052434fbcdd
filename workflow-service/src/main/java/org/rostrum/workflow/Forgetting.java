package org.rostrum.workflow;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets what keyed requests were answered, a week later. Every replica does it: each takes a
 * piece in a transaction of its own, and where another was faster it finds nothing.
 */
@Component("forgettingAnswers")
class Forgetting {

    /** Longer than anybody repeats a request whose answer was lost; docs/operations.md says so. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final int PIECE = 5_000;

    private final AnswerStore answers;
    private final Clock clock;

    Forgetting(AnswerStore answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void forget() {
        var before = clock.instant().minus(KEPT);
        int forgotten;
        do {
            forgotten = answers.forget(before, PIECE);
        } while (forgotten == PIECE);
    }
}

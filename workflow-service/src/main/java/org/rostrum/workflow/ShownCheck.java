package org.rostrum.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.Shown.View;

/** Finds what cannot be true of what somebody says to have been shown. */
final class ShownCheck {

    /** By how much another machine's clock may be ahead of ours. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private ShownCheck() {}

    static List<Refusal> problems(@Nullable Shown shown, int revision, Instant now) {
        return shown == null || plausible(shown, revision, now)
                ? List.of()
                : List.of(Refusal.invalid("decision.shown-impossible", revision));
    }

    private static boolean plausible(Shown shown, int revision, Instant now) {
        Integer since = shown.since();
        boolean compared =
                shown.view() == View.CLEAN
                        ? since == null
                        : since != null && since >= 1 && since < revision;
        return compared && !shown.at().isAfter(now.plus(AHEAD));
    }
}

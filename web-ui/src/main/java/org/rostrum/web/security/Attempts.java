package org.rostrum.web.security;

import java.time.Duration;
import java.time.Instant;

/** Failed sign-ins under one key. */
record Attempts(byte[] key, int failures, Instant lastAt, Waits waits) {

    /** How long from now until the next attempt. */
    Duration wait(Instant now, Duration forgottenAfter) {
        Duration wait = waits.after(failures);
        if (wait.isZero() || forgotten(now, forgottenAfter)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, lastAt.plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    Attempts oneMore(Instant now, Duration forgottenAfter) {
        int before = forgotten(now, forgottenAfter) ? 0 : failures;
        return new Attempts(key, before + 1, now, waits);
    }

    Attempts oneLess() {
        return new Attempts(key, Math.max(failures - 1, 0), lastAt, waits);
    }

    private boolean forgotten(Instant now, Duration after) {
        return lastAt.plus(after).isBefore(now);
    }
}

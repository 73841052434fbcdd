package org.rostrum.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WaitsTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    @Property
    void growsAndNeverBeyondTheLimit(@ForAll @IntRange(min = 0) int failures) {
        Duration wait = Waits.USERNAME.after(failures);
        assertThat(wait).isBetween(Duration.ZERO, Waits.USERNAME.longest());
        assertThat(Waits.USERNAME.after(failures / 2)).isLessThanOrEqualTo(wait);
    }

    @Test
    void costsNothingAtFirstAndThenDoubles() {
        Waits waits = new Waits(3, Duration.ofSeconds(5));
        assertThat(waits.after(2)).isZero();
        assertThat(waits.after(3)).isEqualTo(Duration.ofSeconds(1));
        assertThat(waits.after(4)).isEqualTo(Duration.ofSeconds(2));
        assertThat(waits.after(6)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void countsTheWaitFromTheLastFailure() {
        Attempts attempts = failed(6);
        assertThat(attempts.wait(NOW, HOUR)).isEqualTo(Duration.ofSeconds(2));
        assertThat(attempts.wait(NOW.plusMillis(1_500), HOUR)).isEqualTo(Duration.ofMillis(500));
        assertThat(attempts.wait(NOW.plusSeconds(2), HOUR)).isZero();
    }

    @Test
    void forgetsAfterAnHour() {
        Attempts later = failed(1_000).oneMore(NOW.plus(HOUR).plusSeconds(1), HOUR);
        assertThat(later.failures()).isOne();
        assertThat(failed(1_000).wait(NOW.plus(HOUR).plusSeconds(1), HOUR)).isZero();
    }

    @Test
    void takesBackOneThatWasNoFailure() {
        assertThat(failed(4).oneLess().failures()).isEqualTo(3);
        assertThat(failed(0).oneLess().failures()).isZero();
    }

    private static Attempts failed(int times) {
        return new Attempts(Digest.sha256("key"), times, NOW, Waits.USERNAME);
    }
}

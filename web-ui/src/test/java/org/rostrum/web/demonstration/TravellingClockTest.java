package org.rostrum.web.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TravellingClockTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T08:00:00Z");

    private final TravellingClock clock = new TravellingClock();

    @Test
    void tellsThePastAfterTravellingThere() {
        clock.travelTo(LONG_AGO);
        assertThat(Duration.between(LONG_AGO, clock.instant())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void goesOnWhileItIsAway() {
        clock.travelTo(LONG_AGO);
        Instant first = clock.instant();
        assertThat(clock.instant()).isAfterOrEqualTo(first);
    }

    @Test
    void comesBackToThePresent() {
        clock.travelTo(LONG_AGO);
        clock.comeBack();
        assertThat(Duration.between(clock.instant(), Instant.now()).abs())
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void countsInUtcOnly() {
        assertThatThrownBy(() -> clock.withZone(ZoneId.of("Asia/Taipei")))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}

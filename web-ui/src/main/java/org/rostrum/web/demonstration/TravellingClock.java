package org.rostrum.web.demonstration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that can be set back while the demonstration's past is played, so that its history
 * spreads over days. Afterwards it tells the time.
 */
final class TravellingClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private volatile Duration offset = Duration.ZERO;

    void travelTo(Instant moment) {
        offset = Duration.between(real.instant(), moment);
    }

    void comeBack() {
        offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("everything here counts in UTC");
    }
}

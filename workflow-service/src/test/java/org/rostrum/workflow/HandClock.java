package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A clock that stands where a test put it, the same in every context of a test run. */
final class HandClock extends Clock {

    static final HandClock HAND = new HandClock();
    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

    private volatile Instant now = Instant.EPOCH;

    private HandClock() {}

    @TestConfiguration(proxyBeanMethods = false)
    static class Wound {

        @Bean
        Clock clock() {
            return HAND;
        }
    }

    /** By the city's clocks, such as {@code 2026-11-23T10:00}. */
    void put(String local) {
        now = local(local);
    }

    static Instant local(String local) {
        return LocalDateTime.parse(local).atZone(TAIPEI).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
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

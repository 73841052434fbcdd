package org.rostrum.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class SystemClockTest {

    @Test
    void runsInUtc() {
        try (var context = new AnnotationConfigApplicationContext(SystemClock.class)) {
            assertThat(context.getBean(Clock.class)).isEqualTo(Clock.systemUTC());
        }
    }

    @Test
    void stepsBackForAnotherClockWhicheverIsFoundFirst() {
        Clock stopped = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        try (var context = new AnnotationConfigApplicationContext()) {
            context.register(SystemClock.class);
            context.registerBean("stopped", Clock.class, () -> stopped);
            context.refresh();
            assertThat(context.getBean(Clock.class)).isSameAs(stopped);
        }
    }
}

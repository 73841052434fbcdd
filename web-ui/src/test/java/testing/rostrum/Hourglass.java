package testing.rostrum;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A clock that tests turn, so that they wait for nothing; {@code @Import(Hourglass.class)}. */
@TestConfiguration(proxyBeanMethods = false)
public class Hourglass {

    @Bean
    Turned clock() {
        return new Turned();
    }

    /** Runs with the real time, ahead of it by as much as a test said. */
    public static final class Turned extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        public void turn(Duration further) {
            ahead = ahead.plus(further);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
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
}

package org.rostrum.draft;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The clock of the house, unless another one is put in its place. */
@Configuration(proxyBeanMethods = false)
class SystemClock {

    /** A fallback, not a conditional bean: those depend on the order in which classes are found. */
    @Bean
    @Fallback
    Clock clockOfTheSystem() {
        return Clock.systemUTC();
    }
}

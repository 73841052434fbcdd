package org.rostrum.web.demonstration;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Exists only where {@code rostrum.demonstration=true}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("rostrum.demonstration")
class DemonstrationConfiguration {

    @Bean
    @Primary
    TravellingClock clockOfTheDemonstration() {
        return new TravellingClock();
    }

    /** Before the application says that it is ready. */
    @Bean
    ApplicationRunner demonstrationFirst(Demonstration demonstration) {
        return _ -> demonstration.fillAnEmptyHouse();
    }
}

package org.rostrum;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Fallback;
import testing.rostrum.OpenHouse;

/**
 * The application of the modules' own tests. It stands in the root package so that Spring Modulith
 * finds the modules below it, and is a test component so that the real application does not.
 */
@SpringBootApplication
@TestComponent
public class TestRostrum {

    /** Who may do what, while the module that knows it is not on the class path. */
    @Bean
    @Fallback
    OpenHouse openHouse() {
        return new OpenHouse();
    }
}

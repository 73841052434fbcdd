package org.rostrum;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the house. */
@SpringBootApplication
public class Rostrum {

    public static void main(String[] arguments) {
        SpringApplication.run(Rostrum.class, arguments);
    }
}

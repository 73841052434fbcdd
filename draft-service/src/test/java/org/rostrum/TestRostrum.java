package org.rostrum;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.TestComponent;

/**
 * The application of the modules' own tests. It stands in the root package so that Spring Modulith
 * finds the modules below it, and is a test component so that the real application does not.
 */
@SpringBootApplication
@TestComponent
public class TestRostrum {}

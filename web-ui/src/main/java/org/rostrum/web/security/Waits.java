package org.rostrum.web.security;

import java.time.Duration;

/**
 * How long to wait after how many failures: nothing for the first few, then a second, then twice as
 * long each time, up to a limit. Nobody is locked out for ever.
 *
 * @param free how many failures cost nothing
 */
record Waits(int free, Duration longest) {

    /** For one user name: somebody else's guesses must not keep its owner out for long. */
    static final Waits USERNAME = new Waits(5, Duration.ofMinutes(1));

    /** For one address: a whole office may stand behind it. */
    static final Waits ADDRESS = new Waits(30, Duration.ofMinutes(15));

    Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        // Beyond 2^20 seconds every limit is reached, and nothing can overflow.
        Duration wait = Duration.ofSeconds(1L << Math.min(failures - free, 20));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}

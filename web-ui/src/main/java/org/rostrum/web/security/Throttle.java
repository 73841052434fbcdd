package org.rostrum.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down, by user name and by address, for all replicas together. An attempt counts as
 * failed before its password is looked at, so that many at the same moment gain nothing.
 */
@Component
class Throttle {

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private final AttemptStore store;
    private final Clock clock;

    Throttle(AttemptStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** How long this attempt has to wait; zero when it may go on, and then it has been counted. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Duration admit(String username, String address) {
        Instant now = clock.instant();
        List<Attempts> both =
                List.of(
                        store.lock(key(username), Waits.USERNAME, now),
                        store.lock(addressKey(address), Waits.ADDRESS, now));
        Duration wait = Duration.ZERO;
        for (Attempts attempts : both) {
            Duration one = attempts.wait(now, FORGOTTEN_AFTER);
            wait = one.compareTo(wait) > 0 ? one : wait;
        }
        if (wait.isZero()) {
            both.forEach(attempts -> store.write(attempts.oneMore(now, FORGOTTEN_AFTER)));
        }
        return wait;
    }

    /** The attempt that was admitted had the right password. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String username, String address) {
        Instant now = clock.instant();
        store.delete(key(username));
        store.write(store.lock(addressKey(address), Waits.ADDRESS, now).oneLess());
    }

    /** Forgets what is too old to matter. */
    void tidy() {
        store.deleteBefore(clock.instant().minus(FORGOTTEN_AFTER));
    }

    private static byte[] key(String username) {
        return Digest.sha256("user name " + username);
    }

    private static byte[] addressKey(String address) {
        return Digest.sha256("address " + address);
    }
}

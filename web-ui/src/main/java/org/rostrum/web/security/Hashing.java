package org.rostrum.web.security;

import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with the parameters that OWASP names (19 MiB, two passes). Each hash costs that much
 * memory, so no more of them run at once than there are processors: many sign-ins at the same
 * moment take longer, and do not exhaust the memory.
 */
@Component
class Hashing implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final Semaphore room = new Semaphore(Runtime.getRuntime().availableProcessors());

    Hashing() {
        var argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
        // bcrypt is only read: accounts may be taken over from another system.
        var known =
                Map.<String, PasswordEncoder>of(
                        "argon2", argon2, "bcrypt", new BCryptPasswordEncoder());
        encoder = new DelegatingPasswordEncoder("argon2", known);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        room.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            room.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        room.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            room.release();
        }
    }
}

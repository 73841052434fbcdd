package org.rostrum.workflow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;

/**
 * Gives a request that comes twice with the same key one effect and the same answer. Two at once
 * meet at the lock of what they change, or at the key itself; the later one is run again and then
 * finds the answer.
 */
@Component
class Repetition {

    private final AnswerStore answers;

    Repetition(AnswerStore answers) {
        this.answers = answers;
    }

    /** One keyed request of one person; {@code key} null means that it may be repeated at will. */
    record Request(PersonId person, @Nullable String key, String fingerprint) {

        static Request of(PersonId person, @Nullable String key, Object... parts) {
            return new Request(person, key, hashed(parts));
        }

        /** The key to look for, or null. */
        @Nullable String usableKey() {
            return malformed() ? null : key;
        }

        boolean malformed() {
            return key != null && (key.isBlank() || key.length() > 200 || !printable(key));
        }

        private static boolean printable(String key) {
            return key.chars().allMatch(c -> c > 0x20 && c < 0x7f);
        }
    }

    /** Call it with the lock taken. Null when the request is the first with its key. */
    @Nullable Answer known(Request request) {
        String key = request.usableKey();
        return key == null ? null : answers.find(request.person(), key);
    }

    /**
     * Call it with the lock taken.
     *
     * @param known what the key was answered before, read since the lock was taken
     * @param repeated makes the answer from what was remembered
     * @param first does the deed
     * @param memory what to remember of the answer
     */
    <T> Outcome<T> once(
            Request request,
            @Nullable Answer known,
            Function<Answer, T> repeated,
            Supplier<Outcome<T>> first,
            Function<T, Answer> memory) {
        String key = request.key();
        if (key == null) {
            return first.get();
        }
        if (request.malformed()) {
            return Outcome.refused(Refusal.invalid("idempotency.key-invalid"));
        }
        if (known != null) {
            return known.request().equals(request.fingerprint())
                    ? Outcome.done(repeated.apply(known))
                    : Outcome.refused(Refusal.invalid("idempotency.key-reused"));
        }
        Outcome<T> outcome = first.get();
        if (outcome instanceof Outcome.Done<T>(T value)) {
            answers.remember(request.person(), key, request.fingerprint(), memory.apply(value));
        }
        return outcome;
    }

    private static String hashed(Object... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Object part : List.of(parts)) {
                byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

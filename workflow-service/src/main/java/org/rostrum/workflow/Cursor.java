package org.rostrum.workflow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place in a sorted list after which its next stretch begins.
 *
 * @param rank of urgency, 0 for the most urgent; 0 where the list is not sorted by urgency
 * @param then what decides between those that have the same rank and time
 */
record Cursor(int rank, Instant at, Instant then, UUID id) {

    /** In a list that is sorted by one time only. */
    Cursor(int rank, Instant at, UUID id) {
        this(rank, at, at, id);
    }

    /** Null, which means the start, also for anything that never was a cursor. */
    static @Nullable Cursor read(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String[] parts = new String(bytes, StandardCharsets.UTF_8).split("/", -1);
            return parts.length == 4
                    ? new Cursor(
                            Integer.parseInt(parts[0]),
                            Instant.parse(parts[1]),
                            Instant.parse(parts[2]),
                            UUID.fromString(parts[3]))
                    : null;
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return null;
        }
    }

    String written() {
        String plain = rank + "/" + at + "/" + then + "/" + id;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    OffsetDateTime utc() {
        return at.atOffset(ZoneOffset.UTC);
    }

    OffsetDateTime thenUtc() {
        return then.atOffset(ZoneOffset.UTC);
    }
}

package org.rostrum.workflow.notice;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a stretch of notices ended; the newest come first. */
record NoticeCursor(Instant at, UUID id) {

    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{1,17})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** Before everything. */
    private static final NoticeCursor START =
            new NoticeCursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));

    /** The start for what never was a cursor. */
    static NoticeCursor read(@Nullable String cursor) {
        Matcher found = WRITTEN.matcher(cursor == null ? "" : cursor);
        return found.matches()
                ? new NoticeCursor(
                        Instant.EPOCH.plus(Long.parseLong(found.group(1)), ChronoUnit.MICROS),
                        UUID.fromString(found.group(2)))
                : START;
    }

    static String of(Notice last) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, last.at()) + "_" + last.id();
    }
}

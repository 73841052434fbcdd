package org.rostrum.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Page;

/**
 * Cursors as callers get them. The lists inside begin anew at a cursor that they do not know; a
 * program has to be told, so a cursor names its list and carries a check sum.
 */
final class Cursors {

    private static final int SUM = 8;

    private Cursors() {}

    static <T> Page<T> closed(String list, Page<T> page) {
        String next = page.next();
        return next == null ? page : new Page<>(page.items(), closed(list, next));
    }

    private static String closed(String list, String cursor) {
        byte[] bytes = (sum(list, cursor) + cursor).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the list itself gave out. */
    static @Nullable String opened(String list, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        String content = decoded(cursor);
        String inner = content.length() > SUM ? content.substring(SUM) : "";
        if (!content.equals(sum(list, inner) + inner)) {
            throw unknown();
        }
        return inner;
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw unknown();
        }
    }

    private static String sum(String list, String cursor) {
        var crc = new CRC32();
        crc.update((list + "\n" + cursor).getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }

    private static Complaint.Raised unknown() {
        return new Complaint.Raised(
                ProblemType.INVALID_FIELDS, Complaint.at("cursor", "cursor.unknown"));
    }
}

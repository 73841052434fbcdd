package org.rostrum.workflow.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;

/**
 * What somebody was told.
 *
 * @param event of the draft's chain, such as {@code decision.made}
 * @param title null for who may not read the draft any more
 * @param sensitive whether the draft's title must not leave the house
 * @param actor who did it; null for the system
 * @param place the seat's name; empty where it is not about a seat
 * @param verdict what was decided, where something was
 * @param readAt null while it is unread
 */
public record Notice(
        UUID id,
        NoticeKind kind,
        String event,
        DraftId draft,
        String number,
        @Nullable String title,
        boolean sensitive,
        @Nullable String actor,
        String place,
        @Nullable String verdict,
        Instant at,
        @Nullable Instant readAt) {

    public boolean unread() {
        return readAt == null;
    }

    /** Whether the person may read the draft now. */
    public boolean open() {
        return title != null;
    }
}

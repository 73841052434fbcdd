package org.rostrum.draft.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands to one paragraph of a revision.
 *
 * @param id of the paragraph
 * @param readAt when its words were first read, here or elsewhere in the draft; null while unread
 * @param changed whether it is unread although it was read once, in other words
 */
public record ParagraphState(String id, @Nullable Instant readAt, boolean changed) {

    public boolean read() {
        return readAt != null;
    }
}

package org.rostrum.web.review;

import org.jspecify.annotations.Nullable;

/**
 * Where a return leads, in one field of a form: where it goes on once the drafter has mended it, or
 * {@code station/afterwards} where an earlier station is to look at the same text again.
 */
record WayBackChoice(@Nullable String sendTo, @Nullable String resumeAt) {

    static WayBackChoice read(@Nullable String written) {
        int slash = written == null ? -1 : written.indexOf('/');
        return written == null || slash < 0
                ? new WayBackChoice(null, written)
                : new WayBackChoice(written.substring(0, slash), written.substring(slash + 1));
    }
}

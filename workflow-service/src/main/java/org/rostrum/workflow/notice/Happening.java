package org.rostrum.workflow.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;

/**
 * What a webhook is told. Nothing of the speech is in it.
 *
 * @param id the same however often it is sent
 * @param title of a public draft; null for any other
 * @param waiting names of those for whom something waits by it
 */
public record Happening(
        String id,
        String event,
        Instant at,
        @Nullable DraftId draft,
        String number,
        @Nullable String title,
        List<String> waiting) {

    public Happening {
        waiting = List.copyOf(waiting);
    }

    /** To see whether a webhook works. */
    static Happening test(String id, Instant at) {
        return new Happening(id, "webhook.tested", at, null, "", null, List.of());
    }
}

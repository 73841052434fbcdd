package org.rostrum.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Page;
import org.rostrum.draft.PersonId;
import org.springframework.stereotype.Component;

/** Tells of copies: who was sent one of a draft, and what a person has been sent and not read. */
@Component
public class Copies {

    private static final int LONGEST_PAGE = 200;

    private final CopyStore store;
    private final ReceivedCopyStore received;

    Copies(CopyStore store, ReceivedCopyStore received) {
        this.store = store;
        this.received = received;
    }

    /**
     * The oldest first, without what was taken back. Whether one may know is the caller's affair.
     */
    public List<SentCopy> of(DraftId draft) {
        return store.of(draft);
    }

    /**
     * The newest first.
     *
     * @param cursor of an earlier page; null, or anything that never was a cursor, for the start
     * @param limit at most 200 a page
     */
    public Page<ReceivedCopy> unread(PersonId person, @Nullable String cursor, int limit) {
        int size = Math.clamp(limit, 1, LONGEST_PAGE);
        List<ReceivedCopy> found = received.unread(person, Cursor.read(cursor), size + 1);
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        ReceivedCopy last = found.get(size - 1);
        return new Page<>(
                found.subList(0, size), new Cursor(0, last.at(), last.id().value()).written());
    }
}

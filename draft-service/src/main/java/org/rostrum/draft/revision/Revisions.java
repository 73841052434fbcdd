package org.rostrum.draft.revision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds revisions. Whether the asking person may read the draft, the caller asks. */
@Component
@Transactional(readOnly = true)
public class Revisions {

    private static final int LONGEST_PAGE = 200;

    private final RevisionStore store;

    Revisions(RevisionStore store) {
        this.store = store;
    }

    public Optional<Revision> find(DraftId draft, int number) {
        return store.find(draft, number);
    }

    public Optional<Revision> latest(DraftId draft) {
        return store.latest(draft);
    }

    /**
     * Newest first.
     *
     * @param cursor from the page before; null, or anything that never was a cursor, to begin with
     *     the newest
     * @param limit at most 200 a page
     */
    public Page<RevisionLine> list(DraftId draft, @Nullable String cursor, int limit) {
        int size = Math.clamp(limit, 1, LONGEST_PAGE);
        List<RevisionLine> lines = store.lines(draft, before(cursor), size + 1);
        if (lines.size() <= size) {
            return new Page<>(lines, null);
        }
        List<RevisionLine> page = lines.subList(0, size);
        return new Page<>(page, Integer.toString(page.getLast().number()));
    }

    private static int before(@Nullable String cursor) {
        return cursor != null && cursor.matches("[0-9]{1,9}")
                ? Integer.parseInt(cursor)
                : Integer.MAX_VALUE;
    }
}

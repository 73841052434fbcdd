package org.rostrum.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.Page;
import org.rostrum.draft.PersonId;
import org.springframework.stereotype.Component;

/** The drafts that a person may see, the most recently changed first. */
@Component
public class DraftRegister {

    private static final int LONGEST_PAGE = 200;

    private final RegisterStore store;

    DraftRegister(RegisterStore store) {
        this.store = store;
    }

    /**
     * @param state null for all
     * @param mine only those that the person drafts or co-drafts
     * @param words looked for in number, title and speaker; null or blank for all
     */
    public record Filter(Draft.@Nullable State state, boolean mine, @Nullable String words) {}

    /**
     * @param cursor of an earlier page; null, or anything that never was a cursor, for the start
     * @param limit at most 200 a page
     */
    public Page<DraftLine> visibleTo(
            PersonId person, Filter filter, @Nullable String cursor, int limit) {
        int size = Math.clamp(limit, 1, LONGEST_PAGE);
        Cursor after = Cursor.read(cursor);
        List<DraftLine> found = store.visibleTo(person, filter, after, size + 1);
        if (found.size() <= size) {
            return new Page<>(found, null);
        }
        DraftLine last = found.get(size - 1);
        return new Page<>(
                found.subList(0, size),
                new Cursor(0, last.changedAt(), last.id().value()).written());
    }
}

package org.rostrum.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Page;
import org.rostrum.draft.PersonId;
import org.springframework.stereotype.Component;

/**
 * What waits for a person, and what a person waits for: first what is overdue, then the most
 * urgent; among these what is due first, and then the oldest.
 */
@Component
public class Inbox {

    private static final int LONGEST_PAGE = 200;

    private final InboxStore store;

    Inbox(InboxStore store) {
        this.store = store;
    }

    /**
     * Also seats that a colleague has taken; not one's own drafts, and nothing in a round in which
     * the person has spoken.
     *
     * @param cursor of an earlier page; null, or anything that never was a cursor, for the start
     * @param limit at most 200 a page
     */
    public Page<InboxItem> waitingForMe(PersonId person, @Nullable String cursor, int limit) {
        int size = Math.clamp(limit, 1, LONGEST_PAGE);
        return page(store.forMe(person, Cursor.read(cursor), size + 1), size);
    }

    /** Drafts of the person that are with others. */
    public Page<InboxItem> waitingForOthers(PersonId person, @Nullable String cursor, int limit) {
        int size = Math.clamp(limit, 1, LONGEST_PAGE);
        return page(store.forOthers(person, Cursor.read(cursor), size + 1), size);
    }

    /** How many things wait for the person, without what a colleague has taken. */
    public int count(PersonId person) {
        return store.count(person);
    }

    private static Page<InboxItem> page(List<InboxRow.Placed> found, int size) {
        List<InboxItem> items = found.stream().limit(size).map(InboxRow.Placed::item).toList();
        String next = found.size() > size ? found.get(size - 1).place().written() : null;
        return new Page<>(items, next);
    }
}

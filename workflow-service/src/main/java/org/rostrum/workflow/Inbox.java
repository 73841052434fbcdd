package org.rostrum.workflow;

import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Page;
import org.rostrum.draft.PersonId;
import org.springframework.stereotype.Component;

/** What waits for a person, and what a person waits for; the most urgent and the oldest first. */
@Component
public class Inbox {

    public Page<InboxItem> waitingForMe(PersonId person, @Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    public Page<InboxItem> waitingForOthers(PersonId person, @Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    /** How many things wait for the person. */
    public int count(PersonId person) {
        throw new UnsupportedOperationException();
    }
}

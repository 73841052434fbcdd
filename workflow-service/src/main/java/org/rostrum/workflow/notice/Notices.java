package org.rostrum.workflow.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Page;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's own notices. What somebody has read of them is theirs alone and is not in the record.
 */
@Component
public class Notices {

    private final NoticeStore store;
    private final Clock clock;

    Notices(NoticeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The newest first.
     *
     * @param cursor {@link Page#next} of the stretch before; null for the first
     * @param limit at most this many, from 1
     */
    public Page<Notice> list(
            PersonId person, boolean unreadOnly, @Nullable String cursor, int limit) {
        List<Notice> found = store.list(person, unreadOnly, NoticeCursor.read(cursor), limit + 1);
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        return new Page<>(found.subList(0, limit), NoticeCursor.of(found.get(limit - 1)));
    }

    public Optional<Notice> find(UUID notice, PersonId person) {
        return store.find(notice, person);
    }

    public int unread(PersonId person) {
        return store.unread(person);
    }

    /** Of each; those who have nothing unread are left out. */
    public Map<PersonId, Unread> unread(List<PersonId> people) {
        return people.isEmpty() ? Map.of() : store.unread(people);
    }

    /** Marking it twice changes nothing. */
    @Transactional
    public Outcome<UUID> markRead(UUID notice, PersonId person) {
        return store.markRead(notice, person, clock.instant())
                ? Outcome.done(notice)
                : Outcome.refused(Refusal.notFound("notice.unknown"));
    }

    /**
     * How many there were.
     *
     * @param upTo what came later stays unread: the person has not seen it
     */
    @Transactional
    public int markAllRead(PersonId person, Instant upTo) {
        return store.markAllRead(person, upTo, clock.instant());
    }
}

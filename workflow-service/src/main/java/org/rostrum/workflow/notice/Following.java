package org.rostrum.workflow.notice;

import java.time.Clock;
import java.util.List;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Being told how a draft gets on without having a part in it (跟蹤). It gives no right to read: who
 * loses it is told nothing more. Who follows what is nobody else's business and not in the record.
 */
@Component
public class Following {

    /** More than anybody looks through. */
    private static final int SHOWN = 100;

    private final FollowerStore store;
    private final DraftAccess access;
    private final Clock clock;

    Following(FollowerStore store, DraftAccess access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** Following twice changes nothing. */
    @Transactional
    public Outcome<DraftId> follow(DraftId draft, PersonId person) {
        if (!access.mayRead(person, draft)) {
            return Outcome.refused(Refusal.notFound("draft.unknown"));
        }
        store.follow(draft, person, clock.instant());
        return Outcome.done(draft);
    }

    /** Also open to who may not read the draft any more. */
    @Transactional
    public Outcome<DraftId> leave(DraftId draft, PersonId person) {
        if (!store.follows(draft, person) && !access.mayRead(person, draft)) {
            return Outcome.refused(Refusal.notFound("draft.unknown"));
        }
        store.leave(draft, person);
        return Outcome.done(draft);
    }

    public boolean follows(DraftId draft, PersonId person) {
        return store.follows(draft, person);
    }

    /** The last followed first; those that the person may read. */
    public List<FollowedDraft> followed(PersonId person) {
        return store.followed(person, SHOWN);
    }
}

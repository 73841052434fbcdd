package org.rostrum.workflow;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;

/**
 * Remembers which revision under review somebody has had before the eyes, as far as the house can
 * know: it gave out the text. It is for deciding among several, and shown to nobody.
 */
@Component
public class Openings {

    private final OpeningStore store;
    private final Clock clock;

    Openings(OpeningStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Does nothing for a revision that is not under review. */
    public void opened(DraftId draft, int revision, PersonId person) {
        store.opened(draft, revision, person, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * That the person has not had this revision before the eyes, though it is the one under review;
     * empty when it was, and for any other, on which nothing can be decided anyway.
     */
    public List<Refusal> unopened(SeatId seat, int revision, PersonId person) {
        return store.unopened(seat, revision, person)
                ? List.of(Refusal.conflict("decision.not-opened"))
                : List.of();
    }
}

package org.rostrum.draft;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What every change of a draft's text or details begins and ends with. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Editing {

    static final Refusal UNKNOWN = Refusal.notFound("draft.unknown");

    private final Drafts drafts;
    private final DraftStore store;
    private final DraftAccess access;
    private final Clock clock;

    Editing(Drafts drafts, DraftStore store, DraftAccess access, Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Locks the draft for somebody who wants to change it.
     *
     * @param problems what is wrong with the wanted change itself; reported together with what
     *     speaks against any change, unless the person may not even know of the draft
     */
    public Outcome<Draft> begin(DraftId draft, Actor actor, List<Refusal> problems) {
        UUID person = actor.person();
        if (person == null || !access.mayRead(new PersonId(person), draft)) {
            return Outcome.refused(UNKNOWN);
        }
        Optional<Draft> found = drafts.lock(draft);
        if (found.isEmpty()) {
            return Outcome.refused(UNKNOWN);
        }
        List<Refusal> reasons = new ArrayList<>();
        if (!access.mayEdit(new PersonId(person), draft)) {
            reasons.add(Refusal.forbidden("draft.not-yours-to-edit"));
        }
        Draft.State state = found.get().state();
        if (!state.editable()) {
            reasons.add(Transition.refusal(state));
        }
        reasons.addAll(problems);
        return reasons.isEmpty() ? Outcome.done(found.get()) : Outcome.refused(reasons);
    }

    /** Notes that the draft's text was changed just now. */
    public void changed(DraftId draft) {
        store.touch(draft, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}

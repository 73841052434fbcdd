package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.forbidden;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Role;
import org.springframework.stereotype.Component;

/** Finds everything that speaks against reminding a seat. */
@Component
class ReminderCheck {

    private final ReminderStore store;
    private final ReminderLimit limit;
    private final DraftAccess access;
    private final People people;

    ReminderCheck(ReminderStore store, ReminderLimit limit, DraftAccess access, People people) {
        this.store = store;
        this.limit = limit;
        this.access = access;
        this.people = people;
    }

    /** Those who write the draft, the office, and who comes after the open seats. */
    boolean mayRemind(Draft draft, PersonId person) {
        return access.mayEdit(person, draft.head().id())
                || people.find(person).filter(p -> p.has(Role.OFFICE)).isPresent()
                || store.comesAfter(draft.head().id(), person);
    }

    List<Refusal> reminding(Draft draft, PersonId person, String word) {
        List<Refusal> reasons = new ArrayList<>(WithdrawalCheck.tooLong(word));
        if (!mayRemind(draft, person)) {
            reasons.add(forbidden("reminding.not-yours"));
        }
        return reasons;
    }

    /** What speaks against this seat, for somebody who may remind. */
    List<Refusal> seat(RemindableSeat seat, PersonId person, Instant now) {
        if (seat.persons().contains(person)) {
            return List.of(conflict("reminding.yourself", seat.name()));
        }
        List<Refusal> reasons = new ArrayList<>();
        if (seat.persons().isEmpty()) {
            reasons.add(conflict("reminding.nobody-there", seat.name()));
        }
        Instant next = next(seat, now);
        if (next.isAfter(now)) {
            reasons.add(conflict("reminding.too-soon", seat.name(), next));
        }
        return reasons;
    }

    Instant next(RemindableSeat seat, Instant now) {
        return limit.next(seat.reminded(), now);
    }

    List<RemindableSeat> open(DraftId draft, Instant now) {
        return store.open(draft, limit.since(now));
    }
}

package org.rostrum.workflow;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.springframework.stereotype.Component;

/**
 * Tells of runs. Only which seats were chosen and skipped is kept; what came of them is looked up,
 * so that it is true whatever others did meanwhile.
 */
@Component
public class Runs {

    private final RunStore store;
    private final StandingStore standings;

    Runs(RunStore store, StandingStore standings) {
        this.store = store;
        this.standings = standings;
    }

    /**
     * Where in a run a seat comes.
     *
     * @param place from 1
     */
    public record Stage(SeatId seat, int place, int of) {}

    /** Empty where the seat is in no run of the person's that is under way. */
    public Optional<Stage> stage(SeatId seat, PersonId person) {
        return store.stage(person, seat);
    }

    public Optional<Run> underWay(PersonId person) {
        return store.underWay(person).map(begun -> run(begun, person));
    }

    /** One's own; those of others do not exist. */
    public Optional<Run> find(RunId id, PersonId person) {
        return store.find(id, person).map(begun -> run(begun, person));
    }

    private Run run(RunStore.Begun begun, PersonId person) {
        List<Run.Leg> legs =
                store.seats(begun.id()).stream().map(chosen -> leg(chosen, person)).toList();
        boolean nothingLeft = legs.stream().noneMatch(leg -> leg.state() == Run.State.WAITING);
        return new Run(begun.id(), begun.ended() || nothingLeft, legs);
    }

    private Run.Leg leg(RunStore.Chosen chosen, PersonId person) {
        if (chosen.decidedBy() != null) {
            boolean mine = chosen.decidedBy().equals(person);
            return leg(
                    chosen,
                    mine ? Run.State.DECIDED : Run.State.DECIDED_BY_ANOTHER,
                    mine ? null : chosen.deciderName());
        }
        if (chosen.skipped()) {
            return leg(chosen, Run.State.SKIPPED, null);
        }
        if (!chosen.open()) {
            return leg(chosen, Run.State.GONE, null);
        }
        Standing standing = standings.of(chosen.seat(), person).orElseThrow();
        if (standing.mayDecide()) {
            return leg(chosen, Run.State.WAITING, null);
        }
        String holder = standing.voice().heldBy();
        return leg(chosen, holder == null ? Run.State.GONE : Run.State.TAKEN, holder);
    }

    private static Run.Leg leg(RunStore.Chosen chosen, Run.State state, @Nullable String other) {
        return new Run.Leg(
                chosen.place(),
                chosen.seat(),
                chosen.draft(),
                chosen.number(),
                chosen.title(),
                chosen.seatName(),
                state,
                chosen.verdict(),
                other);
    }
}

package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;

/**
 * Begins a run of decisions, passes over one, and stops. Each decision in it is made as any other;
 * a run only says what comes next.
 */
@Component
public class DecidingInARow {

    /** More than anybody decides in one go. */
    public static final int MOST = 50;

    private final Transacting transacting;
    private final RunStore store;
    private final StandingStore standings;
    private final Clock clock;

    DecidingInARow(Transacting transacting, RunStore store, StandingStore standings, Clock clock) {
        this.transacting = transacting;
        this.store = store;
        this.standings = standings;
        this.clock = clock;
    }

    /** In this order; a run that was under way ends. */
    public Outcome<RunId> begin(List<SeatId> chosen, PersonId person) {
        List<SeatId> seats = chosen.stream().distinct().toList();
        if (seats.isEmpty() || seats.size() > MOST) {
            return Outcome.refused(Refusal.invalid("run.how-many", MOST));
        }
        if (!seats.stream().allMatch(seat -> entitled(seat, person))) {
            return Outcome.refused(Refusal.notFound("seat.unknown"));
        }
        return transacting.once(() -> Outcome.done(store.begin(person, seats, now())));
    }

    /** It stays undecided, and does not come up again in this run. */
    public void skip(SeatId seat, PersonId person) {
        store.skip(person, seat, now());
    }

    public void stop(PersonId person) {
        store.end(person, now());
    }

    private boolean entitled(SeatId seat, PersonId person) {
        return standings.of(seat, person).filter(at -> at.voice().entitled()).isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.springframework.stereotype.Component;

/**
 * Has a department or a named person heard as well (加簽), from one's own open seat. The station ends
 * only when they have been heard; what they return is returned.
 */
@Component
public class AddingSeat {

    private final Turn turn;
    private final ReviewStore reviews;
    private final StandingStore standings;
    private final SeatStore seats;
    private final AddedSeatStore store;
    private final Seating seating;
    private final AddingCheck check;
    private final SeatChronicle chronicle;
    private final Clock clock;

    AddingSeat(
            Turn turn,
            ReviewStore reviews,
            StandingStore standings,
            SeatStore seats,
            AddedSeatStore store,
            Seating seating,
            AddingCheck check,
            SeatChronicle chronicle,
            Clock clock) {
        this.turn = turn;
        this.reviews = reviews;
        this.standings = standings;
        this.seats = seats;
        this.store = store;
        this.seating = seating;
        this.check = check;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** When an added seat is heard, as seen from the seat that adds it. */
    public enum Where {
        /** At the same time. */
        BESIDE,
        /** First; the seat that adds it waits for it. */
        BEFORE,
        /** Once the seat that adds it has decided. */
        AFTER
    }

    /** The seat that was added. */
    public record Added(SeatId seat, Receipt receipt) {}

    /** What the person could add from this seat; nothing where the person has no say. */
    public Addable addable(SeatId seat, PersonId person) {
        return standings
                .of(seat, person)
                .filter(Standing::mayDecide)
                .flatMap(_ -> reviews.find(seat))
                .map(review -> check.addable(review, seat, person))
                .orElse(Addable.NOTHING);
    }

    /** What would keep the person from deciding keeps the person from adding. */
    public Outcome<Added> add(
            SeatId seat, SeatWanted wanted, Where where, String reason, Actor actor) {
        PersonId person = Acting.person(actor);
        return turn.at(
                seat,
                person,
                (review, standing) -> {
                    List<Refusal> reasons = check.adding(review, standing, person, wanted, reason);
                    if (!reasons.isEmpty()) {
                        return Outcome.refused(reasons);
                    }
                    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    var addition = new Addition(person, where, store.place(seat), reason, now);
                    Place place = seating.added(seats.nextPlace(seat), wanted, addition);
                    return Outcome.done(write(review, standing, place, addition, actor));
                });
    }

    private Added write(Review review, Standing from, Place place, Addition addition, Actor actor) {
        SeatState state = addition.where() == Where.AFTER ? SeatState.WAITING : SeatState.OPEN;
        SeatId added = store.insert(from.seat(), review, place, state, addition.at());
        if (addition.where() == Where.BEFORE) {
            store.putOff(from.seat());
        }
        return new Added(added, chronicle.added(review, from, added, place, addition, actor));
    }
}

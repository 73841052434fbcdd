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
import org.springframework.stereotype.Component;

/**
 * Takes a seat away that the same person added, while it has not decided (減簽). What was added from
 * there and has not decided goes with it. The station may have heard everybody by that.
 */
@Component
public class RemovingSeat {

    private final Turn turn;
    private final SeatStore seats;
    private final AddedSeatStore store;
    private final AddingCheck check;
    private final Passage passage;
    private final SeatChronicle chronicle;
    private final Clock clock;

    RemovingSeat(
            Turn turn,
            SeatStore seats,
            AddedSeatStore store,
            AddingCheck check,
            Passage passage,
            SeatChronicle chronicle,
            Clock clock) {
        this.turn = turn;
        this.seats = seats;
        this.store = store;
        this.check = check;
        this.passage = passage;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** For whoever added the seat, and for nobody else. */
    public Outcome<Receipt> remove(SeatId seat, String reason, Actor actor) {
        PersonId person = Acting.person(actor);
        return turn.at(
                seat,
                person,
                (review, standing) -> {
                    Addition addition = store.addition(seat).orElse(null);
                    List<Refusal> reasons = check.removing(standing, addition, person, reason);
                    return reasons.isEmpty()
                            ? Outcome.done(remove(review, standing, reason, actor))
                            : Outcome.refused(reasons);
                });
    }

    private Receipt remove(Review review, Standing standing, String reason, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<String> along = store.remove(standing.seat(), reason, now);
        Receipt receipt = chronicle.removed(review, standing, along, reason, actor);
        passage.follow(review, seats.active(review.id()), now);
        return receipt;
    }
}

package org.rostrum.workflow;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.springframework.stereotype.Component;

/** Takes a seat, so that others see who is at it, and gives it back. */
@Component
public class Claiming {

    private final Turn turn;
    private final SeatStore seats;
    private final Chronicle chronicle;
    private final Clock clock;

    Claiming(Turn turn, SeatStore seats, Chronicle chronicle, Clock clock) {
        this.turn = turn;
        this.seats = seats;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** What would keep the person from deciding keeps the person from claiming. */
    public Outcome<Receipt> claim(SeatId seat, Actor actor) {
        PersonId person = Acting.person(actor);
        return turn.at(
                seat,
                person,
                (review, standing) -> {
                    List<Refusal> reasons = standing.unmet();
                    if (reasons.isEmpty() && person.equals(standing.holder())) {
                        reasons = List.of(Refusal.conflict("claim.yours-already"));
                    }
                    if (!reasons.isEmpty()) {
                        return Outcome.refused(reasons);
                    }
                    seats.hold(seat, person, clock.instant().truncatedTo(ChronoUnit.MICROS));
                    return Outcome.done(chronicle.claimed(review, standing, actor));
                });
    }

    /** Only whoever holds the seat can give it back, and only undecided. */
    public Outcome<Receipt> giveBack(SeatId seat, Actor actor) {
        PersonId person = Acting.person(actor);
        return turn.at(
                seat,
                person,
                (review, standing) -> {
                    if (!person.equals(standing.holder())) {
                        return Outcome.refused(Refusal.conflict("claim.not-yours"));
                    }
                    if (standing.handedTo(person)) {
                        return Outcome.refused(Refusal.conflict("claim.handed-over"));
                    }
                    return switch (standing.voice().seat()) {
                        case OPEN -> {
                            seats.letGo(seat);
                            yield Outcome.done(chronicle.givenBack(review, standing, actor));
                        }
                        case WAITING, DECIDED, CLOSED ->
                                Outcome.refused(Refusal.conflict("decision.seat-closed"));
                    };
                });
    }
}

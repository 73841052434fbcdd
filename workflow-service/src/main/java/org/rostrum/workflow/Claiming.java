package org.rostrum.workflow;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.requirement.Requirements;
import org.springframework.stereotype.Component;

/** Takes a seat, so that others see who is at it, and gives it back. */
@Component
public class Claiming {

    private final Transacting transacting;
    private final ReviewStore reviews;
    private final SeatStore seats;
    private final StandingStore standings;
    private final Chronicle chronicle;
    private final DraftAccess access;
    private final Clock clock;

    Claiming(
            Transacting transacting,
            ReviewStore reviews,
            SeatStore seats,
            StandingStore standings,
            Chronicle chronicle,
            DraftAccess access,
            Clock clock) {
        this.transacting = transacting;
        this.reviews = reviews;
        this.seats = seats;
        this.standings = standings;
        this.chronicle = chronicle;
        this.access = access;
        this.clock = clock;
    }

    /** What would keep the person from deciding keeps the person from claiming. */
    public Outcome<Receipt> claim(SeatId seat, Actor actor) {
        PersonId person = Acting.person(actor);
        return before(
                seat,
                person,
                (review, standing) -> {
                    List<Refusal> reasons = Requirements.unmet(Requirements.of(standing.voice()));
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
        return before(
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

    private Outcome<Receipt> before(
            SeatId seat, PersonId person, BiFunction<Review, Standing, Outcome<Receipt>> deed) {
        return transacting.once(() -> {
            Optional<Review> review = reviews.lock(seat);
            if (review.isEmpty() || !access.mayRead(person, review.get().draft())) {
                return Outcome.refused(Refusal.notFound("seat.unknown"));
            }
            return deed.apply(review.get(), standings.of(seat, person).orElseThrow());
        });
    }
}

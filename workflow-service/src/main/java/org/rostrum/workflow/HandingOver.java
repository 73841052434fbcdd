package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
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
import org.springframework.stereotype.Component;

/**
 * Gives an open seat to a named person, who decides there from then on (轉辦), and back. The seat
 * keeps its name. In a later round the seat is asked again as the route names it.
 */
@Component
public class HandingOver {

    private final Transacting transacting;
    private final ReviewStore reviews;
    private final StandingStore standings;
    private final HandOverStore store;
    private final CandidateStore candidates;
    private final HandOverCheck check;
    private final SeatChronicle chronicle;
    private final DraftAccess access;
    private final Clock clock;

    HandingOver(
            Transacting transacting,
            ReviewStore reviews,
            StandingStore standings,
            HandOverStore store,
            CandidateStore candidates,
            HandOverCheck check,
            SeatChronicle chronicle,
            DraftAccess access,
            Clock clock) {
        this.transacting = transacting;
        this.reviews = reviews;
        this.standings = standings;
        this.store = store;
        this.candidates = candidates;
        this.check = check;
        this.chronicle = chronicle;
        this.access = access;
        this.clock = clock;
    }

    /** By name, who could take the seat from this person; nobody where the person has no say. */
    public List<NamedPerson> candidates(SeatId seat, PersonId person) {
        return standings
                .of(seat, person)
                .filter(check::mayGive)
                .flatMap(at -> reviews.find(seat).map(r -> check.candidates(r, at, person)))
                .orElse(List.of());
    }

    /** What would keep the giver from deciding keeps the giver from handing over. */
    public Outcome<Receipt> handOver(SeatId seat, PersonId to, String reason, Actor actor) {
        PersonId person = Acting.person(actor);
        return before(
                seat,
                person,
                (review, standing) -> {
                    List<Refusal> reasons = check.handingOver(review, standing, person, to, reason);
                    if (!reasons.isEmpty()) {
                        return Outcome.refused(reasons);
                    }
                    store.give(standing.seat(), review, person, to, reason, now());
                    return Outcome.done(
                            chronicle.handedOver(
                                    review, standing, candidates.named(to), reason, actor));
                });
    }

    /** To whom the seat came from; only undecided, and only if that person can decide there. */
    public Outcome<Receipt> giveBack(SeatId seat, String reason, Actor actor) {
        PersonId person = Acting.person(actor);
        return before(
                seat,
                person,
                (review, standing) -> {
                    Optional<PersonId> from = store.cameFrom(seat, person);
                    List<Refusal> reasons = check.givingBack(standing, from.orElse(null), reason);
                    if (!reasons.isEmpty()) {
                        return Outcome.refused(reasons);
                    }
                    PersonId to = from.orElseThrow();
                    store.undo(seat, to, now());
                    return Outcome.done(
                            chronicle.handedBack(
                                    review, standing, candidates.named(to), reason, actor));
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

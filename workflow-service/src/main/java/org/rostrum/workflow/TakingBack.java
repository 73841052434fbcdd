package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back one's own decision (撤回) while nobody after it has decided. Only that seat is asked
 * again; what others said stands.
 */
@Component
public class TakingBack {

    private final Turn turn;
    private final ReviewStore reviews;
    private final TakingBackStore store;
    private final TakingBackCheck check;
    private final Reopening reopening;
    private final Routes routes;
    private final SeatChronicle chronicle;
    private final Clock clock;

    TakingBack(
            Turn turn,
            ReviewStore reviews,
            TakingBackStore store,
            TakingBackCheck check,
            Reopening reopening,
            Routes routes,
            SeatChronicle chronicle,
            Clock clock) {
        this.turn = turn;
        this.reviews = reviews;
        this.store = store;
        this.check = check;
        this.reopening = reopening;
        this.routes = routes;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** The seat whose decision the person could take back now. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<NamedSeat> possible(DraftId draft, PersonId person) {
        return reviews.newest(draft)
                .flatMap(review ->
                        store.of(person, review)
                                .filter(said -> check.problems(review, said, person).isEmpty()))
                .map(said -> new NamedSeat(said.seat(), said.seatName()));
    }

    /** What was taken back in the draft's newest review, the newest first. */
    @Transactional(readOnly = true)
    public List<TakenBack> all(DraftId draft) {
        return reviews.newest(draft)
                .map(review -> {
                    Route route = routes.version(review.route(), review.routeVersion());
                    return store.takenBack(
                            review.id(), key -> DecisionContexts.label(route.station(key).name()));
                })
                .orElse(List.of());
    }

    /** For whoever decided there, and nobody else, whoever sits there as well. */
    public Outcome<Receipt> takeBack(SeatId seat, String reason, Actor actor) {
        PersonId person = Acting.person(actor);
        return turn.at(
                seat,
                person,
                (review, standing) -> {
                    reopening.hold(review);
                    Voiced said = store.in(seat).orElse(null);
                    List<Refusal> reasons = check.takingBack(review, said, person, reason);
                    return said == null || !reasons.isEmpty()
                            ? Outcome.refused(reasons)
                            : takeBack(review, standing, said, reason, actor);
                });
    }

    private Outcome<Receipt> takeBack(
            Review review, Standing standing, Voiced said, String reason, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.takeBack(said, review, reason, now);
        if (store.reliedOn(review, said.person())) {
            return Outcome.refused(Refusal.conflict("taking-back.relied-on"));
        }
        Receipt receipt = chronicle.takenBack(review, standing, said, reason, actor);
        reopening.after(review, said, now);
        return Outcome.done(receipt);
    }
}

package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.people.People;
import org.springframework.stereotype.Component;

/**
 * Gives an open seat to a named person, who decides there from then on (轉辦), and back. The seat
 * keeps its name. In a later round the seat is asked again as the route names it.
 */
@Component
public class HandingOver {

    private final Turn turn;
    private final ReviewStore reviews;
    private final StandingStore standings;
    private final HandOverStore store;
    private final People people;
    private final HandOverCheck check;
    private final DueStore dues;
    private final SeatChronicle chronicle;
    private final Clock clock;

    HandingOver(
            Turn turn,
            ReviewStore reviews,
            StandingStore standings,
            HandOverStore store,
            People people,
            HandOverCheck check,
            DueStore dues,
            SeatChronicle chronicle,
            Clock clock) {
        this.turn = turn;
        this.reviews = reviews;
        this.standings = standings;
        this.store = store;
        this.people = people;
        this.check = check;
        this.dues = dues;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** By name, who could take the seat from this person; nobody where the person has no say. */
    public List<NamedPerson> candidates(SeatId seat, PersonId person) {
        return standings
                .of(seat, person)
                .filter(Standing::mayDecide)
                .flatMap(at -> reviews.find(seat).map(r -> check.candidates(r, at, person)))
                .orElse(List.of());
    }

    /** What would keep the giver from deciding keeps the giver from handing over. */
    public Outcome<Receipt> handOver(SeatId seat, PersonId to, String reason, Actor actor) {
        PersonId person = Acting.person(actor);
        return turn.at(
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
                                    review,
                                    standing,
                                    NamedPerson.of(people.find(to).orElseThrow()),
                                    reason,
                                    actor));
                });
    }

    /** To whom the seat came from; only undecided, and only if that person can decide there. */
    public Outcome<Receipt> giveBack(SeatId seat, String reason, Actor actor) {
        PersonId person = Acting.person(actor);
        return turn.at(
                seat,
                person,
                (review, standing) -> {
                    if (store.cameByItself(seat, person)) {
                        return giveDown(review, standing, reason, actor);
                    }
                    Optional<PersonId> from = store.cameFrom(seat, person);
                    List<Refusal> reasons = check.givingBack(standing, from.orElse(null), reason);
                    if (!reasons.isEmpty()) {
                        return Outcome.refused(reasons);
                    }
                    PersonId to = from.orElseThrow();
                    store.undo(seat, to, now());
                    return Outcome.done(
                            chronicle.handedBack(
                                    review,
                                    standing,
                                    NamedPerson.of(people.find(to).orElseThrow()),
                                    reason,
                                    actor));
                });
    }

    /** What came up by itself, to those who were asked before; one of them has to be there. */
    private Outcome<Receipt> giveDown(
            Review review, Standing standing, String reason, Actor actor) {
        List<Refusal> reasons = check.givingDown(standing, reason);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        store.undo(standing.seat(), null, now());
        return dues.asked(standing.seat()).isEmpty()
                ? Outcome.refused(Refusal.conflict("hand-over.nobody-below", standing.seatName()))
                : Outcome.done(chronicle.handedDown(review, standing, reason, actor));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.forbidden;
import static org.rostrum.outcome.Refusal.invalid;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Role;
import org.springframework.stereotype.Component;

/**
 * Gives a seat in which nobody can decide to somebody who can, so that a stopped review goes on. It
 * is handed over like any other, by the office, and decided by nobody but that person.
 */
@Component
public class SeatingSomebody {

    private final Turn turn;
    private final VacantSeatStore vacancies;
    private final CandidateStore candidates;
    private final HandOverStore handing;
    private final SeatChronicle chronicle;
    private final People people;
    private final Clock clock;

    SeatingSomebody(
            Turn turn,
            VacantSeatStore vacancies,
            CandidateStore candidates,
            HandOverStore handing,
            SeatChronicle chronicle,
            People people,
            Clock clock) {
        this.turn = turn;
        this.vacancies = vacancies;
        this.candidates = candidates;
        this.handing = handing;
        this.chronicle = chronicle;
        this.people = people;
        this.clock = clock;
    }

    /** Whom the person could seat there; nobody where the person is not of the office. */
    public List<NamedPerson> candidates(SeatId seat, PersonId person) {
        return office(person) && vacancies.vacant(seat)
                ? candidates.toSeat(seat).stream()
                        .filter(one -> one.problems("").isEmpty())
                        .map(Candidate::person)
                        .filter(one -> !one.id().equals(person))
                        .toList()
                : List.of();
    }

    public Outcome<Receipt> seat(SeatId seat, PersonId to, String reason, Actor actor) {
        PersonId by = Acting.person(actor);
        return turn.at(
                seat,
                by,
                (review, standing) -> {
                    List<Refusal> reasons = problems(standing, by, to, reason);
                    if (!reasons.isEmpty()) {
                        return Outcome.refused(reasons);
                    }
                    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                    handing.give(seat, review, by, to, reason, now);
                    vacancies.goOn(seat);
                    var named = NamedPerson.of(people.find(to).orElseThrow());
                    return Outcome.done(
                            chronicle.handedOver(review, standing, named, reason, actor));
                });
    }

    private List<Refusal> problems(Standing standing, PersonId by, PersonId to, String reason) {
        List<Refusal> reasons = new ArrayList<>(SeatReasons.problems(reason));
        if (!office(by)) {
            reasons.add(forbidden("seating.office-only"));
        }
        if (!vacancies.vacant(standing.seat())) {
            reasons.add(conflict("seating.not-vacant", standing.seatName()));
        }
        if (by.equals(to)) {
            reasons.add(invalid("seating.yourself"));
            return reasons;
        }
        reasons.addAll(
                candidates
                        .toSeat(standing.seat(), to)
                        .map(candidate -> candidate.problems(standing.seatName()))
                        .orElseGet(() -> List.of(invalid("candidate.unknown"))));
        return reasons;
    }

    private boolean office(PersonId person) {
        return people.find(person).filter(p -> p.active() && p.has(Role.OFFICE)).isPresent();
    }
}

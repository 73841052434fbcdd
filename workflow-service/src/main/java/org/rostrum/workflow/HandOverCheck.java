package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.requirement.Requirements;
import org.rostrum.workflow.requirement.Voice;
import org.springframework.stereotype.Component;

/** Finds everything that speaks against giving a seat to somebody, or back. */
@Component
class HandOverCheck {

    private final HandOverStore store;
    private final CandidateStore candidates;
    private final People people;
    private final StandingStore standings;
    private final Routes routes;
    private final NeededLater needed;

    HandOverCheck(
            HandOverStore store,
            CandidateStore candidates,
            People people,
            StandingStore standings,
            Routes routes,
            NeededLater needed) {
        this.store = store;
        this.candidates = candidates;
        this.people = people;
        this.standings = standings;
        this.routes = routes;
        this.needed = needed;
    }

    List<NamedPerson> candidates(Review review, Standing standing, PersonId giver) {
        Set<PersonId> later = needed.people(review);
        return candidates.instead(standing.seat(), below(review, standing)).stream()
                .filter(one -> one.problems(standing.seatName()).isEmpty())
                .map(Candidate::person)
                .filter(one -> !one.id().equals(giver) && !later.contains(one.id()))
                .toList();
    }

    List<Refusal> handingOver(
            Review review, Standing standing, PersonId by, PersonId to, String reason) {
        List<Refusal> reasons = new ArrayList<>(standing.unmet());
        reasons.addAll(SeatReasons.problems(reason));
        if (by.equals(to)) {
            reasons.add(invalid("hand-over.yourself"));
            return reasons;
        }
        reasons.addAll(
                candidates
                        .instead(standing.seat(), to, below(review, standing))
                        .map(candidate -> needed.problems(review, candidate, standing.seatName()))
                        .orElseGet(() -> List.of(invalid("candidate.unknown"))));
        return reasons;
    }

    /**
     * @param from who gave the seat to the person who gives it back; null when nobody did
     */
    List<Refusal> givingBack(Standing standing, @Nullable PersonId from, String reason) {
        List<Refusal> reasons = new ArrayList<>(SeatReasons.problems(reason));
        if (from == null) {
            reasons.add(conflict("hand-over.not-yours"));
            return reasons;
        }
        reasons.addAll(notOpen(standing));
        if (standing.voice().seat() == Voice.SeatIs.OPEN && !couldDecide(standing.seat(), from)) {
            reasons.add(conflict("hand-over.giver-cannot", people.find(from).orElseThrow().name()));
        }
        return reasons;
    }

    /** To those who were asked before it went on by itself. */
    List<Refusal> givingDown(Standing standing, String reason) {
        List<Refusal> reasons = new ArrayList<>(SeatReasons.problems(reason));
        reasons.addAll(notOpen(standing));
        return reasons;
    }

    private static List<Refusal> notOpen(Standing standing) {
        return switch (standing.voice().seat()) {
            case OPEN -> List.of();
            case WAITING -> List.of(conflict("decision.seat-waiting"));
            case DECIDED -> List.of(conflict("decision.seat-decided", standing.seatName()));
            case CLOSED -> List.of(conflict("decision.seat-closed"));
        };
    }

    /** Once the seat is free again. */
    private boolean couldDecide(SeatId seat, PersonId person) {
        return standings
                .of(seat, person)
                .map(standing -> standing.voice().freed(store.received(seat, person)))
                .filter(voice -> Requirements.unmet(Requirements.of(voice)).isEmpty())
                .isPresent();
    }

    private boolean below(Review review, Standing standing) {
        return routes.version(review.route(), review.routeVersion())
                .station(standing.station())
                .handsBelow();
    }
}

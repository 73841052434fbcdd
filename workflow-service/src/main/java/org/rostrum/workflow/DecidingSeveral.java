package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;

/**
 * Decides in several seats, in each as {@link Deciding} does and in a transaction of its own: what
 * is refused in one changes nothing in the others. Only about texts that the house has given out to
 * the person, on the revision that is decided on.
 */
@Component
public class DecidingSeveral {

    private final Deciding deciding;
    private final Openings openings;
    private final AnswerStore answers;

    DecidingSeveral(Deciding deciding, Openings openings, AnswerStore answers) {
        this.deciding = deciding;
        this.openings = openings;
        this.answers = answers;
    }

    /** One of several decisions. */
    public record One(SeatId seat, DecisionRequest request, String idempotencyKey) {}

    /** What came of each, in their order. */
    public List<Outcome<Decided>> decide(List<One> several, Actor actor) {
        List<Outcome<Decided>> outcomes = new ArrayList<>();
        for (One one : several) {
            outcomes.add(decide(one, actor));
        }
        return outcomes;
    }

    private Outcome<Decided> decide(One one, Actor actor) {
        List<Refusal> reasons = unseen(one, Acting.person(actor));
        return reasons.isEmpty()
                ? deciding.decide(one.seat(), one.request(), one.idempotencyKey(), actor)
                : Outcome.refused(reasons);
    }

    /** What was answered before is answered again, whatever has been opened since. */
    private List<Refusal> unseen(One one, PersonId person) {
        if (answers.find(person, one.idempotencyKey()) != null) {
            return List.of();
        }
        // Who has no right to the seat is told no more than that there is none.
        if (deciding.context(one.seat(), person).isEmpty()) {
            return List.of(Refusal.notFound("seat.unknown"));
        }
        List<Refusal> reasons = new ArrayList<>();
        if (one.request().amends()) {
            reasons.add(invalid("decision.amends-alone"));
        }
        if (one.request().shown() == null) {
            reasons.add(invalid("decision.shown-missing"));
        }
        reasons.addAll(openings.unopened(one.seat(), one.request().revision(), person));
        return reasons;
    }
}

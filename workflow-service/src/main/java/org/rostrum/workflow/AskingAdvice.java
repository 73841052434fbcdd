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
 * Asks a named person a question about the draft, from one's own open seat (徵求意見). Whoever is asked
 * may read the draft and has no voice; nobody waits for the answer.
 */
@Component
public class AskingAdvice {

    private final Turn turn;
    private final StandingStore standings;
    private final AdviceStore store;
    private final AdviceCheck check;
    private final AdviceChronicle chronicle;
    private final Clock clock;

    AskingAdvice(
            Turn turn,
            StandingStore standings,
            AdviceStore store,
            AdviceCheck check,
            AdviceChronicle chronicle,
            Clock clock) {
        this.turn = turn;
        this.standings = standings;
        this.store = store;
        this.check = check;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** The question that was asked. */
    public record Asked(AdviceId advice, Receipt receipt) {}

    /** By name, whom the person could ask; nobody where the person has no say. */
    public List<NamedPerson> candidates(SeatId seat, PersonId person) {
        return standings
                .of(seat, person)
                .filter(Standing::mayDecide)
                .map(_ -> check.candidates(seat, person))
                .orElse(List.of());
    }

    /** What would keep the person from deciding keeps the person from asking. */
    public Outcome<Asked> ask(SeatId seat, PersonId of, String question, Actor actor) {
        PersonId person = Acting.person(actor);
        return turn.at(
                seat,
                person,
                (review, standing) -> {
                    List<Refusal> reasons = check.asking(standing, person, of, question);
                    if (!reasons.isEmpty()) {
                        return Outcome.refused(reasons);
                    }
                    AdviceId id = store.ask(seat, review, person, of, question, now());
                    Advice advice = store.find(id).orElseThrow();
                    return Outcome.done(
                            new Asked(id, chronicle.asked(review, advice, question, actor)));
                });
    }

    /** For whoever asked, as long as there is no answer. */
    public Outcome<Receipt> takeBack(AdviceId id, String reason, Actor actor) {
        PersonId person = Acting.person(actor);
        return turn.about(
                id,
                person,
                (review, advice) -> {
                    List<Refusal> reasons = check.takingBack(advice, person, reason);
                    if (!reasons.isEmpty()) {
                        return Outcome.refused(reasons);
                    }
                    store.takeBack(id, now());
                    return Outcome.done(chronicle.takenBack(review, advice, reason, actor));
                });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

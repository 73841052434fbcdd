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

/** Answers a question that one was asked about a draft, once and in words. */
@Component
public class Advising {

    private final Turn turn;
    private final AdviceStore store;
    private final AdviceCheck check;
    private final AdviceChronicle chronicle;
    private final Clock clock;

    Advising(
            Turn turn,
            AdviceStore store,
            AdviceCheck check,
            AdviceChronicle chronicle,
            Clock clock) {
        this.turn = turn;
        this.store = store;
        this.check = check;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** For whoever was asked, as long as the station is open. */
    public Outcome<Receipt> answer(AdviceId id, String answer, Actor actor) {
        PersonId person = Acting.person(actor);
        return turn.about(
                id,
                person,
                (review, advice) -> {
                    List<Refusal> reasons = check.answering(advice, person, answer);
                    if (!reasons.isEmpty()) {
                        return Outcome.refused(reasons);
                    }
                    store.answer(id, answer, clock.instant().truncatedTo(ChronoUnit.MICROS));
                    return Outcome.done(chronicle.answered(review, advice, answer, actor));
                });
    }
}

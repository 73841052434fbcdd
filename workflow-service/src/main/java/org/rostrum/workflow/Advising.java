package org.rostrum.workflow;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.springframework.stereotype.Component;

/** Answers a question that one was asked about a draft, once and in words. */
@Component
public class Advising {

    private final Transacting transacting;
    private final ReviewStore reviews;
    private final AdviceStore store;
    private final AdviceCheck check;
    private final AdviceChronicle chronicle;
    private final DraftAccess access;
    private final Clock clock;

    Advising(
            Transacting transacting,
            ReviewStore reviews,
            AdviceStore store,
            AdviceCheck check,
            AdviceChronicle chronicle,
            DraftAccess access,
            Clock clock) {
        this.transacting = transacting;
        this.reviews = reviews;
        this.store = store;
        this.check = check;
        this.chronicle = chronicle;
        this.access = access;
        this.clock = clock;
    }

    /** For whoever was asked, as long as the station is open. */
    public Outcome<Receipt> answer(AdviceId id, String answer, Actor actor) {
        PersonId person = Acting.person(actor);
        return transacting.once(() -> {
            Optional<Review> review = store.find(id).flatMap(found -> reviews.lock(found.seat()));
            if (review.isEmpty() || !access.mayRead(person, review.get().draft())) {
                return Outcome.refused(Refusal.notFound("advice.unknown"));
            }
            Advice advice = store.find(id).orElseThrow();
            List<Refusal> reasons = check.answering(advice, person, answer);
            if (!reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            store.answer(id, answer, clock.instant().truncatedTo(ChronoUnit.MICROS));
            return Outcome.done(chronicle.answered(review.get(), advice, answer, actor));
        });
    }
}

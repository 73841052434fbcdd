package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.forbidden;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the leaders who were chosen for a review to have stations heard after the fact. They read
 * the draft from then on; one of them orders it, or nobody does.
 */
@Component
public class AskingUrgency {

    private final Transacting transacting;
    private final DraftAccess access;
    private final ReviewStore reviews;
    private final UrgentStore store;
    private final UrgentCheck check;
    private final UrgentChronicle chronicle;
    private final Clock clock;

    AskingUrgency(
            Transacting transacting,
            DraftAccess access,
            ReviewStore reviews,
            UrgentStore store,
            UrgentCheck check,
            UrgentChronicle chronicle,
            Clock clock) {
        this.transacting = transacting;
        this.access = access;
        this.reviews = reviews;
        this.store = store;
        this.check = check;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** Whether the person can ask now. */
    @Transactional(readOnly = true)
    public boolean possible(DraftId draft, PersonId person) {
        return reviews.newest(draft)
                .filter(review -> problems(review, person).isEmpty())
                .isPresent();
    }

    /** For the drafter, once a review. */
    public Outcome<Receipt> ask(DraftId draft, String reason, Actor actor) {
        PersonId person = Acting.person(actor);
        return transacting.once(() -> {
            if (!access.mayRead(person, draft)) {
                return Outcome.refused(Refusal.notFound("draft.unknown"));
            }
            Review review = reviews.lockLive(draft).orElse(null);
            List<Refusal> reasons = new ArrayList<>(SeatReasons.problems(reason));
            reasons.addAll(problems(review, person));
            if (review == null || !reasons.isEmpty()) {
                return Outcome.refused(reasons);
            }
            store.ask(review, person, reason, clock.instant().truncatedTo(ChronoUnit.MICROS));
            return Outcome.done(chronicle.asked(review, reason, actor));
        });
    }

    private List<Refusal> problems(@Nullable Review review, PersonId person) {
        if (review == null) {
            return List.of(conflict("urgent.not-in-review"));
        }
        List<Refusal> reasons = new ArrayList<>(check.open(review));
        if (!review.drafter().equals(person)) {
            reasons.add(forbidden("urgent.not-drafter"));
        }
        if (review.leaders().isEmpty()) {
            reasons.add(conflict("urgent.no-leaders"));
        }
        if (store.asked(review.id())) {
            reasons.add(conflict("urgent.asked-already"));
        }
        return reasons;
    }
}

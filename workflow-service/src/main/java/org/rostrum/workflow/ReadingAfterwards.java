package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.forbidden;
import static org.rostrum.outcome.Refusal.invalid;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.workflow.route.Route;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the approved text for a seat that was passed over, and says so (補閱). It is no approval, and
 * an objection changes nothing; it is there to be seen.
 */
@Component
public class ReadingAfterwards {

    private final Transacting transacting;
    private final DraftAccess access;
    private final ReviewStore reviews;
    private final DebtStore debts;
    private final Passage passage;
    private final UrgentChronicle chronicle;
    private final Clock clock;

    ReadingAfterwards(
            Transacting transacting,
            DraftAccess access,
            ReviewStore reviews,
            DebtStore debts,
            Passage passage,
            UrgentChronicle chronicle,
            Clock clock) {
        this.transacting = transacting;
        this.access = access;
        this.reviews = reviews;
        this.debts = debts;
        this.passage = passage;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * What somebody who read it says.
     *
     * @param revision number of the text as shown to the person
     * @param sha256 its hash as shown to the person
     * @param words wanted for an objection, at most 4,000 characters
     */
    public record Said(int revision, String sha256, boolean agrees, String words) {}

    /** Of the draft's newest review, in the order of the route. */
    @Transactional(readOnly = true)
    public List<Debt> all(DraftId draft, PersonId person) {
        return reviews.newest(draft)
                .map(review -> {
                    Route route = passage.route(review);
                    return debts.all(
                            review.id(),
                            person,
                            key -> DecisionContexts.label(route.station(key).name()));
                })
                .orElse(List.of());
    }

    /** For whoever could have decided in the seat that was passed over. */
    public Outcome<Receipt> read(DebtId id, Said said, Actor actor) {
        PersonId person = Acting.person(actor);
        return transacting.once(() -> {
            Optional<Review> review =
                    debts.find(id, person)
                            .flatMap(debt -> reviews.lock(debt.seat()))
                            .filter(locked -> access.mayRead(person, locked.draft()));
            return review.isEmpty()
                    ? Outcome.refused(Refusal.notFound("debt.unknown"))
                    : pay(debts.find(id, person).orElseThrow(), review.get(), said, person, actor);
        });
    }

    private Outcome<Receipt> pay(
            DebtStore.Owed debt, Review review, Said said, PersonId person, Actor actor) {
        List<Refusal> reasons = problems(debt, review, said);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        debts.pay(debt, review, person, said.agrees(), said.words(), now);
        return Outcome.done(chronicle.read(review, debt, said.agrees(), said.words(), actor));
    }

    private static List<Refusal> problems(DebtStore.Owed debt, Review review, Said said) {
        List<Refusal> reasons = new ArrayList<>(WithdrawalCheck.tooLong(said.words()));
        if (!debt.owes()) {
            reasons.add(forbidden("debt.not-yours", debt.seatName()));
        }
        debt.readBy().ifPresent(by -> reasons.add(conflict("debt.read-already", by)));
        if (!said.agrees() && said.words().isBlank()) {
            reasons.add(invalid("debt.words-missing"));
        }
        switch (review.state()) {
            case APPROVED -> {
                if (said.revision() != review.revision()
                        || !said.sha256().equals(review.sha256())) {
                    reasons.add(conflict("debt.other-text", review.revision()));
                }
            }
            case RUNNING, WITH_DRAFTER -> reasons.add(conflict("debt.not-approved-yet"));
            case REJECTED, WITHDRAWN, ABANDONED -> reasons.add(conflict("debt.nothing-to-read"));
        }
        return reasons;
    }
}

package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.DraftLife;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Released;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.springframework.stereotype.Component;

/**
 * Gets a draft back from review: at once while nobody at the current station has decided yet in
 * this round, else with the office's consent.
 */
@Component
public class Withdrawing {

    private final Transacting transacting;
    private final DraftAccess access;
    private final ReviewStore reviews;
    private final SeatStore seats;
    private final WithdrawalStore withdrawals;
    private final WithdrawalCheck check;
    private final Passage passage;
    private final DraftLife life;
    private final Chronicle chronicle;
    private final Clock clock;

    Withdrawing(
            Transacting transacting,
            DraftAccess access,
            ReviewStore reviews,
            SeatStore seats,
            WithdrawalStore withdrawals,
            WithdrawalCheck check,
            Passage passage,
            DraftLife life,
            Chronicle chronicle,
            Clock clock) {
        this.transacting = transacting;
        this.access = access;
        this.reviews = reviews;
        this.seats = seats;
        this.withdrawals = withdrawals;
        this.check = check;
        this.passage = passage;
        this.life = life;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** For the drafter. */
    public Outcome<Withdrawal> withdraw(DraftId draft, String reason, Actor actor) {
        PersonId person = Acting.person(actor);
        return with(
                draft,
                person,
                (review, now) -> {
                    boolean spoken = seats.active(review.id()).stream().anyMatch(Seat::spoke);
                    List<Refusal> reasons = check.asking(review, person, reason, spoken);
                    if (!reasons.isEmpty()) {
                        return Outcome.refused(reasons);
                    }
                    if (spoken) {
                        withdrawals.ask(review.id(), person, reason, now);
                        return Outcome.done(
                                new Withdrawal.ConsentAsked(
                                        chronicle.because(
                                                review, "review.withdrawal-asked", reason, actor)));
                    }
                    return takeBack(review, reason, actor, now).map(Withdrawal.AtOnce::new);
                });
    }

    /** The office's answer to a drafter who asks. */
    public Outcome<Receipt> answer(DraftId draft, boolean consent, String reason, Actor actor) {
        PersonId person = Acting.person(actor);
        return with(
                draft,
                person,
                (review, now) -> {
                    List<Refusal> reasons = check.answering(review, person, consent, reason);
                    if (!reasons.isEmpty()) {
                        return Outcome.refused(reasons);
                    }
                    var answer =
                            consent
                                    ? WithdrawalStore.Answered.CONSENTED
                                    : WithdrawalStore.Answered.DENIED;
                    withdrawals.answer(review.id(), answer, person, reason, now);
                    Receipt receipt = chronicle.answered(review, consent, reason, actor);
                    return consent
                            ? takeBack(review, reason, actor, now).map(_ -> receipt)
                            : Outcome.done(receipt);
                });
    }

    private Outcome<Receipt> takeBack(Review review, String reason, Actor actor, Instant now) {
        passage.cancel(review, ReviewStatus.State.WITHDRAWN, now);
        return life.release(review.draft(), Released.WITHDRAWN)
                .map(_ -> chronicle.because(review, "review.withdrawn", reason, actor));
    }

    private <T> Outcome<T> with(
            DraftId draft, PersonId person, BiFunction<Review, Instant, Outcome<T>> deed) {
        return transacting.once(() -> {
            if (!access.mayRead(person, draft)) {
                return Outcome.refused(Refusal.notFound("draft.unknown"));
            }
            Optional<Review> review = reviews.lockLive(draft).filter(Review::running);
            return review.isEmpty()
                    ? Outcome.refused(Refusal.conflict("withdrawal.not-in-review"))
                    : deed.apply(review.get(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        });
    }
}

package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.DraftLife;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;

/** Gives a draft up for good, while its drafter has it. */
@Component
public class Abandoning {

    private final Transacting transacting;
    private final DraftAccess access;
    private final Drafts drafts;
    private final DraftLife life;
    private final ReviewStore reviews;
    private final Passage passage;
    private final Recorder recorder;
    private final Clock clock;

    Abandoning(
            Transacting transacting,
            DraftAccess access,
            Drafts drafts,
            DraftLife life,
            ReviewStore reviews,
            Passage passage,
            Recorder recorder,
            Clock clock) {
        this.transacting = transacting;
        this.access = access;
        this.drafts = drafts;
        this.life = life;
        this.reviews = reviews;
        this.passage = passage;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** For the drafter; {@code reason} may be empty. */
    public Outcome<Receipt> abandon(DraftId draft, String reason, Actor actor) {
        PersonId person = Acting.person(actor);
        return transacting.once(() -> {
            if (!access.mayRead(person, draft)) {
                return Outcome.refused(Refusal.notFound("draft.unknown"));
            }
            Optional<Review> live = reviews.lockLive(draft);
            List<Refusal> reasons = problems(drafts.lock(draft).orElseThrow(), person, reason);
            return reasons.isEmpty() ? write(draft, live, reason, actor) : Outcome.refused(reasons);
        });
    }

    private static List<Refusal> problems(Draft draft, PersonId person, String reason) {
        List<Refusal> reasons = new ArrayList<>(WithdrawalCheck.tooLong(reason));
        if (!draft.head().drafter().equals(person)) {
            reasons.add(Refusal.forbidden("abandoning.not-drafter"));
        }
        switch (draft.state()) {
            case DRAFTING, RETURNED -> {}
            case IN_REVIEW, APPROVED, REJECTED, ABANDONED ->
                    reasons.add(SubmissionCheck.state(draft.state()));
        }
        return reasons;
    }

    private Outcome<Receipt> write(
            DraftId draft, Optional<Review> live, String reason, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        live.ifPresent(review -> passage.cancel(review, ReviewStatus.State.ABANDONED, now));
        return life.abandon(draft)
                .map(_ ->
                        recorder.append(
                                draft.stream(),
                                "draft.abandoned",
                                actor,
                                Map.of("reason", reason)));
    }
}

package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;

/** Sends a revision into review, for the first time or again after a return. */
@Component
public class Submitting {

    private final Transacting transacting;
    private final Repetition repetition;
    private final DraftAccess access;
    private final Drafts drafts;
    private final ReviewStore reviews;
    private final SubmissionCheck check;
    private final Choosing choosing;
    private final Sending sending;
    private final Clock clock;

    Submitting(
            Transacting transacting,
            Repetition repetition,
            DraftAccess access,
            Drafts drafts,
            ReviewStore reviews,
            SubmissionCheck check,
            Choosing choosing,
            Sending sending,
            Clock clock) {
        this.transacting = transacting;
        this.repetition = repetition;
        this.access = access;
        this.drafts = drafts;
        this.reviews = reviews;
        this.check = check;
        this.choosing = choosing;
        this.sending = sending;
        this.clock = clock;
    }

    /** What the drafter can choose, with sensible choices made already. */
    public Outcome<SubmissionChoices> choices(DraftId draft, Actor actor) {
        PersonId person = Acting.person(actor);
        Optional<Draft> found = drafts.find(draft);
        if (found.isEmpty() || !access.mayRead(person, draft)) {
            return unknown();
        }
        List<Refusal> reasons = check.problems(found.get(), person);
        return reasons.isEmpty()
                ? Outcome.done(choosing.choices(found.get().head()))
                : Outcome.refused(reasons);
    }

    /** A resubmission resumes where the person who returned the draft said. */
    public Outcome<Submitted> submit(
            DraftId draft, Submission submission, @Nullable String idempotencyKey, Actor actor) {
        PersonId person = Acting.person(actor);
        var keyed =
                Repetition.Request.of(
                        person, idempotencyKey, "submit", draft, submission.toString());
        return transacting.once(() -> {
            if (!access.mayRead(person, draft)) {
                return unknown();
            }
            Optional<Review> live = reviews.lockLive(draft);
            Draft locked = drafts.lock(draft).orElseThrow();
            return repetition.once(
                    keyed,
                    repetition.known(keyed),
                    a -> new Submitted(new ReviewId(a.thing()), a.number(), a.receipt()),
                    () -> first(locked, live, submission, person, actor),
                    s -> Answer.of(s.review().value(), s.round(), s.receipt()));
        });
    }

    private Outcome<Submitted> first(
            Draft draft,
            Optional<Review> live,
            Submission submission,
            PersonId person,
            Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Refusal> reasons = check.problems(draft, live, submission, person);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return live.map(review -> sending.again(review, submission, actor, now))
                .orElseGet(() ->
                        sending.first(
                                new ReviewId(UUID.randomUUID()),
                                draft.head(),
                                submission,
                                actor,
                                now));
    }

    private static <T> Outcome<T> unknown() {
        return Outcome.refused(Refusal.notFound("draft.unknown"));
    }
}

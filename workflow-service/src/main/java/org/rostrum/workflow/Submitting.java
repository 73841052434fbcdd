package org.rostrum.workflow;

import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;

/** Sends a revision into review, for the first time or again after a return. */
@Component
public class Submitting {

    /** What the drafter can choose, with sensible choices made already. */
    public Outcome<SubmissionChoices> choices(DraftId draft, Actor actor) {
        throw new UnsupportedOperationException();
    }

    /** A resubmission resumes where the person who returned the draft said. */
    public Outcome<Submitted> submit(
            DraftId draft, Submission submission, @Nullable String idempotencyKey, Actor actor) {
        throw new UnsupportedOperationException();
    }
}

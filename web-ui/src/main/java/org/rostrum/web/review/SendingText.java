package org.rostrum.web.review;

import java.util.List;
import org.rostrum.draft.Draft;
import org.rostrum.draft.Draft.InReview;
import org.rostrum.draft.revision.MakingRevision;
import org.rostrum.draft.revision.Revision;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Outcome.Done;
import org.rostrum.outcome.Outcome.Refused;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.workflow.Submitted;
import org.rostrum.workflow.Submitting;
import org.springframework.stereotype.Component;

/**
 * Makes a revision of the text as the drafter saw it, where one is wanted, and submits it. The
 * revision stays if the submission is refused: the same text makes no second one.
 */
@Component
class SendingText {

    private final MakingRevision making;
    private final Submitting submitting;

    SendingText(MakingRevision making, Submitting submitting) {
        this.making = making;
        this.submitting = submitting;
    }

    Outcome<Submitted> send(
            Draft draft,
            SubmissionForm form,
            ReplacementForm instead,
            ChosenForm chosen,
            Actor actor) {
        return switch (number(draft, form, actor)) {
            case Refused<Integer>(List<Refusal> reasons) -> Outcome.refused(reasons);
            case Done<Integer>(Integer number) ->
                    submitting.submit(
                            draft.head().id(),
                            ReadingSubmission.of(form, instead, chosen, number),
                            form.key(),
                            actor);
        };
    }

    /** A draft in review keeps its revision, so that a repeated click finds its first answer. */
    private Outcome<Integer> number(Draft draft, SubmissionForm form, Actor actor) {
        if (form.revision() != null && form.revision() > 0) {
            return Outcome.done(form.revision());
        }
        if (draft instanceof InReview(_, int revision, _)) {
            return Outcome.done(revision);
        }
        return making.make(draft.head().id(), form.seenVersion(), form.saidNote(), actor)
                .map(Revision::number);
    }
}

package org.rostrum.web.demonstration;

import java.util.List;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.revision.MakingRevision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.Saving;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.workflow.Abandoning;
import org.rostrum.workflow.AmendmentPreview;
import org.rostrum.workflow.ApprovingAsAmended;
import org.rostrum.workflow.Claiming;
import org.rostrum.workflow.Deciding;
import org.rostrum.workflow.DecisionContext;
import org.rostrum.workflow.DecisionRequest;
import org.rostrum.workflow.HandingOver;
import org.rostrum.workflow.Submission;
import org.rostrum.workflow.Submitting;
import org.rostrum.workflow.Verdict;
import org.rostrum.workflow.Withdrawing;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Does a step through the same verbs that people use, so that its record is a real one. */
@ConditionalOnProperty("rostrum.demonstration")
@Component
class Playing {

    private final Cast cast;
    private final WorkingCopies copies;
    private final Saving saving;
    private final MakingRevision making;
    private final Revisions revisions;
    private final Submitting submitting;
    private final Claiming claiming;
    private final HandingOver handingOver;
    private final Deciding deciding;
    private final ApprovingAsAmended approvingAsAmended;
    private final Withdrawing withdrawing;
    private final Abandoning abandoning;
    private final Talking talking;

    Playing(
            Cast cast,
            WorkingCopies copies,
            Saving saving,
            MakingRevision making,
            Revisions revisions,
            Submitting submitting,
            Claiming claiming,
            HandingOver handingOver,
            Deciding deciding,
            ApprovingAsAmended approvingAsAmended,
            Withdrawing withdrawing,
            Abandoning abandoning,
            Talking talking) {
        this.cast = cast;
        this.copies = copies;
        this.saving = saving;
        this.making = making;
        this.revisions = revisions;
        this.submitting = submitting;
        this.claiming = claiming;
        this.handingOver = handingOver;
        this.deciding = deciding;
        this.approvingAsAmended = approvingAsAmended;
        this.withdrawing = withdrawing;
        this.abandoning = abandoning;
        this.talking = talking;
    }

    /**
     * @param nextText what an edit puts in the place of the text
     */
    void play(DraftId draft, Actor drafter, Step step, String nextText) {
        switch (step) {
            case Step.Edit() -> edit(draft, drafter, nextText);
            case Step.MakeRevision(String note) -> done(making.make(draft, -1, note, drafter));
            case Step.Submit submit -> submit(draft, drafter, submit);
            case Step.Claim(String person) ->
                    done(claiming.claim(seat(draft, person).seat(), cast.actor(person)));
            case Step.HandOver give ->
                    done(
                            handingOver.handOver(
                                    seat(draft, give.person()).seat(),
                                    cast.person(give.to()),
                                    give.reason(),
                                    cast.actor(give.person())));
            case Step.Decide decide -> decide(draft, decide);
            case Step.WriteRemark remark -> talking.remark(draft, remark);
            case Step.Reply reply -> talking.reply(draft, reply);
            case Step.Deal deal -> talking.deal(draft, drafter, deal);
            case Step.Withdraw(String reason) -> done(withdrawing.withdraw(draft, reason, drafter));
            case Step.Abandon(String reason) -> done(abandoning.abandon(draft, reason, drafter));
        }
    }

    private void edit(DraftId draft, Actor drafter, String text) {
        var copy = copies.find(draft).orElseThrow();
        var edited = Rewriting.of(copy.text(), text);
        if (!(saving.save(draft, copy.version(), edited, drafter)
                instanceof org.rostrum.draft.revision.Saved.Stored)) {
            throw new IllegalStateException("not saved: " + draft);
        }
    }

    private void submit(DraftId draft, Actor drafter, Step.Submit submit) {
        int revision = revisions.latest(draft).orElseThrow().number();
        List<PersonId> leaders = submit.leaders().stream().map(cast::person).toList();
        var submission =
                new Submission(
                        revision,
                        submit.route(),
                        submit.departments().stream().map(cast::department).toList(),
                        leaders,
                        submit.note());
        done(submitting.submit(draft, submission, null, drafter));
    }

    private void decide(DraftId draft, Step.Decide decide) {
        DecisionContext seat = seat(draft, decide.person());
        var request =
                new DecisionRequest(
                        decide.verdict(),
                        seat.revision(),
                        seat.sha256(),
                        decide.reason(),
                        decide.resumeAt(),
                        null,
                        decide.verdict() == Verdict.APPROVE_AS_AMENDED
                                ? amended(seat, cast.person(decide.person()))
                                : null);
        done(deciding.decide(seat.seat(), request, null, cast.actor(decide.person())));
    }

    private String amended(DecisionContext seat, PersonId person) {
        return switch (approvingAsAmended.preview(seat.seat(), person)) {
            case Outcome.Done<AmendmentPreview>(var preview) -> preview.amendment().sha256();
            case Outcome.Refused<AmendmentPreview>(var reasons) ->
                    throw new IllegalStateException("the demonstration was refused: " + reasons);
        };
    }

    private DecisionContext seat(DraftId draft, String person) {
        return deciding.context(draft, cast.person(person))
                .orElseThrow(() -> new IllegalStateException(person + " has no seat at " + draft));
    }

    static void done(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var reasons)) {
            throw new IllegalStateException("the demonstration was refused: " + reasons);
        }
    }
}

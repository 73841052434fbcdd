package org.rostrum.web.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.revision.WorkingCopy;
import org.rostrum.draft.text.CanonicalForm;
import org.rostrum.outcome.Outcome.Done;
import org.rostrum.outcome.Outcome.Refused;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.CarryPreview;
import org.rostrum.workflow.Forecast;
import org.rostrum.workflow.Forecasting;
import org.rostrum.workflow.Previewing;
import org.rostrum.workflow.ReviewStatus;
import org.rostrum.workflow.Statuses;
import org.rostrum.workflow.SubmissionChoices;
import org.rostrum.workflow.Submitting;
import org.rostrum.workflow.Verdict;
import org.springframework.stereotype.Component;

/** Puts together what a drafter sees before sending a draft into review. */
@Component
class SubmissionPages {

    private static final int REVISIONS = 20;

    private final Submitting submitting;
    private final Revisions revisions;
    private final WorkingCopies copies;
    private final Statuses statuses;
    private final Previewing previewing;
    private final Forecasting forecasting;

    SubmissionPages(
            Submitting submitting,
            Revisions revisions,
            WorkingCopies copies,
            Statuses statuses,
            Previewing previewing,
            Forecasting forecasting) {
        this.submitting = submitting;
        this.revisions = revisions;
        this.copies = copies;
        this.statuses = statuses;
        this.previewing = previewing;
        this.forecasting = forecasting;
    }

    SubmissionPage of(Draft draft, SignedIn person) {
        return switch (submitting.choices(draft.head().id(), person.actor())) {
            case Done<SubmissionChoices>(SubmissionChoices choices) ->
                    page(draft, choices, List.of(), carry(draft, choices, person));
            case Refused<SubmissionChoices>(List<Refusal> reasons) ->
                    page(draft, null, reasons, null);
        };
    }

    private SubmissionPage page(
            Draft draft,
            @Nullable SubmissionChoices choices,
            List<Refusal> reasons,
            @Nullable CarryView carry) {
        DraftId id = draft.head().id();
        Optional<WorkingCopy> copy = copies.find(id);
        return new SubmissionPage(
                draft,
                choices,
                reasons,
                copy.isPresent() && newer(copy.get(), revisions.latest(id)),
                copy.map(WorkingCopy::version).orElse(-1L),
                revisions.list(id, null, REVISIONS).items(),
                choices != null && choices.resubmission() ? returned(id) : List.of(),
                carry);
    }

    private @Nullable CarryView carry(Draft draft, SubmissionChoices choices, SignedIn person) {
        if (!choices.resubmission()) {
            return null;
        }
        return switch (previewing.preview(draft.head().id(), person.id())) {
            case Done<CarryPreview>(CarryPreview preview) ->
                    new CarryView(preview, draft.head().id().toString());
            case Refused<CarryPreview> _ -> null;
        };
    }

    private static boolean newer(WorkingCopy copy, Optional<Revision> latest) {
        return latest.isEmpty() || !latest.get().sha256().equals(CanonicalForm.sha256(copy.text()));
    }

    private List<ReviewStatus.Decision> returned(DraftId draft) {
        return statuses.of(draft).stream()
                .flatMap(review -> RouteView.of(review).decisions().stream())
                .filter(decision -> decision.verdict() == Verdict.RETURN)
                .limit(REVISIONS)
                .toList();
    }

    /** Who would be next with these choices; empty where no route is chosen. */
    Optional<Forecast> forecast(
            SubmissionPage page, SubmissionForm form, ChosenForm chosen, SignedIn person) {
        if (page.choices() == null || page.choices().resubmission()) {
            return Optional.empty();
        }
        var wanted = ReadingSubmission.of(form, ReplacementForm.EMPTY, chosen, 0);
        return switch (forecasting.before(page.draft().head().id(), wanted, person.id())) {
            case Done<Forecast>(Forecast forecast) -> Optional.of(forecast);
            case Refused<Forecast> _ -> Optional.empty();
        };
    }
}

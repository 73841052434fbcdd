package org.rostrum.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.revision.RevisionLine;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.ReviewStatus;
import org.rostrum.workflow.SubmissionChoices;
import org.rostrum.workflow.SubmissionChoices.RouteChoice;

/**
 * What a drafter sees before sending a draft into review.
 *
 * @param choices null when it cannot be submitted now
 * @param reasons why it cannot be submitted now; empty when it can
 * @param newer whether the text was changed since the newest revision
 * @param version of the working copy
 * @param revisions the newest ones first
 * @param returned what was said at the return; empty unless it is a resubmission
 * @param carry what the resubmission would mean for what was said; null unless it is one
 */
record SubmissionPage(
        Draft draft,
        @Nullable SubmissionChoices choices,
        List<Refusal> reasons,
        boolean newer,
        long version,
        List<RevisionLine> revisions,
        List<ReviewStatus.Decision> returned,
        @Nullable CarryView carry) {

    SubmissionForm defaults(SubmissionChoices chosen, String note) {
        int latest = revisions.isEmpty() ? 0 : revisions.getFirst().number();
        return SubmissionDefaults.of(chosen, newer, latest, version, note);
    }

    /** The number that the text as it is now would get. */
    public int next() {
        return revisions.isEmpty() ? 1 : revisions.getFirst().number() + 1;
    }

    public @Nullable RouteChoice route(@Nullable String key) {
        if (choices == null) {
            return null;
        }
        return choices.routes().stream()
                .filter(route -> route.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}

package org.rostrum.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.revision.RevisionLine;
import org.rostrum.workflow.DecisionContext;
import org.rostrum.workflow.ReviewStatus;

/**
 * Where a draft stands, and what the person can do about it now.
 *
 * @param reader who looks at it
 * @param drafterName who drafts it
 * @param route null as long as the draft was never submitted
 * @param context the seat that the person may decide; null when there is none
 * @param revisions the newest ones first
 * @param actions what the person can do apart from deciding
 * @param removable seats that the person added and can take away
 * @param seat what the person can do about who decides; null without a seat to decide
 * @param goingBack what was undone, and what the person can undo
 */
record StatusPage(
        Draft draft,
        PersonId reader,
        String drafterName,
        String departmentName,
        @Nullable RouteView route,
        @Nullable DecisionContext context,
        List<RevisionLine> revisions,
        Actions actions,
        List<ReviewStatus.Seat> removable,
        @Nullable SeatActions seat,
        GoingBackView goingBack) {

    /** Whether there is anything to do apart from deciding. */
    public boolean acts() {
        return actions.any() || seat != null || !removable.isEmpty() || goingBack.acts();
    }

    /**
     * @param submit the person can send the draft into review
     * @param withdraw the person can ask to have the draft back
     * @param answer the person has to answer a wish to withdraw
     * @param abandon the person can give the draft up
     */
    record Actions(boolean submit, boolean withdraw, boolean answer, boolean abandon) {

        public boolean any() {
            return submit || withdraw || answer || abandon;
        }
    }
}

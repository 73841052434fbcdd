package org.rostrum.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.revision.Revision;
import org.rostrum.workflow.DecisionContext;
import org.rostrum.workflow.ReviewStatus;

/**
 * What the page shows on which a person reads a draft and decides.
 *
 * @param revision null as long as the draft has none
 * @param context null when there is nothing for the person to decide
 * @param suggestedFrom the earlier revision that suggests itself: the one of the person's last
 *     decision, else the one before; 0 when there is none
 * @param redline null for the clean text
 * @param links null for the clean text
 * @param note what the drafter said at the submission; may be empty
 * @param returned what was said when the draft came back before this round
 * @param advice what people who decide asked others in this review, for whoever decides now
 */
record ReviewPage(
        Draft draft,
        @Nullable Revision revision,
        @Nullable DecisionContext context,
        int suggestedFrom,
        @Nullable RedlineView redline,
        @Nullable RedlineLinks links,
        String note,
        List<ReviewStatus.Decision> returned,
        List<ReviewStatus.Advice> advice) {

    /** Whether the person decided on an earlier revision in this review. */
    public boolean decidedBefore() {
        return context != null
                && revision != null
                && context.lastDecidedRevision() != null
                && context.lastDecidedRevision() < revision.number();
    }

    public String path() {
        return "/drafts/" + draft.head().id() + "/review";
    }

    public String clean() {
        return path() + "?view=clean" + (context == null ? "" : "&seat=" + context.seat());
    }

    public String marked() {
        return path() + "?view=redline" + (context == null ? "" : "&seat=" + context.seat());
    }
}

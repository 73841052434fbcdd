package org.rostrum.web.review;

import org.rostrum.draft.Draft;
import org.rostrum.draft.remark.Amendment;
import org.rostrum.workflow.AmendmentPreview;
import org.rostrum.workflow.CarryPreview;
import org.rostrum.workflow.DecisionContext;

/**
 * What a person sees who wants to approve a text as amended: all of it, marked, before it is so.
 *
 * @param redline from the revision under review to what it would become
 */
record AmendmentPage(
        Draft draft, DecisionContext context, AmendmentPreview preview, RedlineView redline) {

    public Amendment amendment() {
        return preview.amendment();
    }

    /** The number that the text would get. */
    public int revision() {
        return context.revision() + 1;
    }

    /** What becomes of what others said. */
    public CarryView carry() {
        return new CarryView(
                new CarryPreview(revision(), false, preview.begins(), preview.stations()),
                draft.head().id().toString());
    }

    public boolean possible() {
        return preview.amendment().problems().isEmpty();
    }
}

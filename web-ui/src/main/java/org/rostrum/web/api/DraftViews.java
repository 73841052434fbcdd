package org.rostrum.web.api;

import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.revision.WorkingCopy;
import org.springframework.stereotype.Component;

/** Gathers what a {@link DraftView} shows. */
@Component("apiDraftViews")
class DraftViews {

    private final Naming naming;
    private final WorkingCopies copies;
    private final Revisions revisions;

    DraftViews(Naming naming, WorkingCopies copies, Revisions revisions) {
        this.naming = naming;
        this.copies = copies;
        this.revisions = revisions;
    }

    DraftView of(Draft draft) {
        DraftId id = draft.head().id();
        Long version = copies.find(id).map(WorkingCopy::version).orElse(null);
        return DraftView.of(draft, naming, version, revisions.latest(id).orElse(null));
    }
}

package org.rostrum.web.api;

import org.rostrum.draft.DraftId;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.outcome.Refusal;
import org.springframework.stereotype.Component;

/** The revisions of a draft that the caller may read. */
@Component("apiOpenRevisions")
class OpenRevisions {

    private final Revisions revisions;

    OpenRevisions(Revisions revisions) {
        this.revisions = revisions;
    }

    Revision find(DraftId draft, int number) {
        return revisions
                .find(draft, number)
                .orElseThrow(() ->
                        Refused.because(
                                Refusal.notFound(
                                        "api.revision-unknown", Integer.toString(number))));
    }
}

package org.rostrum.web;

import java.util.Optional;
import org.rostrum.draft.Draft;
import org.rostrum.draft.Draft.Abandoned;
import org.rostrum.draft.Draft.Approved;
import org.rostrum.draft.Draft.Drafting;
import org.rostrum.draft.Draft.InReview;
import org.rostrum.draft.Draft.Rejected;
import org.rostrum.draft.Draft.Returned;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.springframework.stereotype.Component;

/** Knows which revision of a draft a reader has to see: the one under review, else the newest. */
@Component
public class RevisionUnderReview {

    private final Revisions revisions;

    RevisionUnderReview(Revisions revisions) {
        this.revisions = revisions;
    }

    /** Empty when the draft has no revision yet. */
    public Optional<Revision> of(Draft draft) {
        return switch (draft) {
            case InReview(var head, int revision, _) -> revisions.find(head.id(), revision);
            case Approved(var head, int revision, _) -> revisions.find(head.id(), revision);
            case Rejected(var head, int revision, _) -> revisions.find(head.id(), revision);
            case Drafting(var head) -> revisions.latest(head.id());
            case Returned(var head) -> revisions.latest(head.id());
            case Abandoned(var head) -> revisions.latest(head.id());
        };
    }
}

package org.rostrum.web.reading;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.RevisionUnderReview;
import org.rostrum.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** Finds what a person wants to read. */
@Component
class ShownRevisions {

    private final ReadableDrafts drafts;
    private final Revisions revisions;
    private final RevisionUnderReview underReview;

    ShownRevisions(ReadableDrafts drafts, Revisions revisions, RevisionUnderReview underReview) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.underReview = underReview;
    }

    /**
     * @param number null for the revision under review or approved, else the newest
     * @return empty when the draft has no revision yet
     * @throws NoSuchPage when there is no such draft or revision for this person
     */
    Optional<ShownRevision> find(UUID draft, @Nullable Integer number, SignedIn person) {
        Draft found = drafts.find(draft, person.id());
        if (number == null) {
            return underReview.of(found).map(revision -> new ShownRevision(found, revision));
        }
        Revision revision = revisions.find(found.head().id(), number).orElseThrow(NoSuchPage::new);
        return Optional.of(new ShownRevision(found, revision));
    }
}

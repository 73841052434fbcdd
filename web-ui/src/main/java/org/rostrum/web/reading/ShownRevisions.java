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
import org.rostrum.web.ShownTexts;
import org.rostrum.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** Finds what a person wants to read. */
@Component
class ShownRevisions {

    private final ReadableDrafts drafts;
    private final Revisions revisions;
    private final RevisionUnderReview underReview;
    private final ShownTexts texts;

    ShownRevisions(
            ReadableDrafts drafts,
            Revisions revisions,
            RevisionUnderReview underReview,
            ShownTexts texts) {
        this.texts = texts;
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
        Optional<Revision> revision =
                number == null
                        ? underReview.of(found)
                        : Optional.of(
                                revisions
                                        .find(found.head().id(), number)
                                        .orElseThrow(NoSuchPage::new));
        revision.ifPresent(shown -> texts.shown(found.head().id(), shown.number(), person.actor()));
        return revision.map(shown -> new ShownRevision(found, shown));
    }
}

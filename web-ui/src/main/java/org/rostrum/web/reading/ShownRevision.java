package org.rostrum.web.reading;

import java.util.Locale;
import org.rostrum.draft.Draft;
import org.rostrum.draft.revision.Revision;

/** A revision that somebody reads outside of the review. */
record ShownRevision(Draft draft, Revision revision) {

    /** What has to stand above the text, so that nobody takes it for more than it is. */
    enum Stamp {
        APPROVED,
        OPEN,
        SUPERSEDED;

        /** Key of its words. */
        public String word() {
            return "mode.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Stamp stamp() {
        if (draft instanceof Draft.Approved approved) {
            return approved.revision() == revision.number() ? Stamp.APPROVED : Stamp.SUPERSEDED;
        }
        return Stamp.OPEN;
    }

    public String path() {
        return "/drafts/" + draft.head().id();
    }
}

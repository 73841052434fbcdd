package org.rostrum.web.draft;

import java.util.UUID;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** The drafts as one person may see them: one that may not be read does not exist. */
@Component
class Desk {

    private final Drafts drafts;
    private final DraftAccess access;

    Desk(Drafts drafts, DraftAccess access) {
        this.drafts = drafts;
        this.access = access;
    }

    Draft draft(UUID id, SignedIn person) {
        DraftId draft = new DraftId(id);
        if (!access.mayRead(person.id(), draft)) {
            throw new NoSuchPage();
        }
        return drafts.find(draft).orElseThrow(NoSuchPage::new);
    }

    /** Whether the person may change it now. */
    boolean mayWrite(Draft draft, SignedIn person) {
        return open(draft) && access.mayEdit(person.id(), draft.head().id());
    }

    static boolean open(Draft draft) {
        return switch (draft) {
            case Draft.Drafting _, Draft.Returned _ -> true;
            case Draft.InReview _, Draft.Approved _, Draft.Rejected _, Draft.Abandoned _ -> false;
        };
    }
}

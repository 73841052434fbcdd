package org.rostrum.web;

import java.util.UUID;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.PersonId;
import org.springframework.stereotype.Component;

/** Finds a draft for a person who may read it. */
@Component
public class ReadableDrafts {

    private final Drafts drafts;
    private final DraftAccess access;

    ReadableDrafts(Drafts drafts, DraftAccess access) {
        this.drafts = drafts;
        this.access = access;
    }

    /**
     * @throws NoSuchPage when there is no such draft, or the person may not see it
     */
    public Draft find(UUID draft, PersonId person) {
        DraftId id = new DraftId(draft);
        if (!access.mayRead(person, id)) {
            throw new NoSuchPage();
        }
        return drafts.find(id).orElseThrow(NoSuchPage::new);
    }
}

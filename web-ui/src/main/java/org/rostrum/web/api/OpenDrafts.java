package org.rostrum.web.api;

import java.util.UUID;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** The drafts that a caller may read; all others do not exist. */
@Component("apiOpenDrafts")
class OpenDrafts {

    private final DraftAccess access;
    private final Drafts drafts;

    OpenDrafts(DraftAccess access, Drafts drafts) {
        this.access = access;
        this.drafts = drafts;
    }

    DraftId id(UUID id, SignedIn person) {
        var draft = new DraftId(id);
        if (!access.mayRead(person.id(), draft)) {
            throw unknown();
        }
        return draft;
    }

    Draft find(UUID id, SignedIn person) {
        return drafts.find(id(id, person)).orElseThrow(OpenDrafts::unknown);
    }

    private static Refused unknown() {
        return Refused.because(Refusal.notFound("draft.unknown"));
    }
}

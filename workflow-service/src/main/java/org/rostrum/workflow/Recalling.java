package org.rostrum.workflow;

import java.util.List;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.remark.Remark;
import org.rostrum.draft.remark.Remarks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recalls what the drafters did about the remarks since they sent the draft last. */
@Component
public class Recalling {

    private final DraftAccess access;
    private final ReviewStore reviews;
    private final Remarks remarks;

    Recalling(DraftAccess access, ReviewStore reviews, Remarks remarks) {
        this.access = access;
        this.reviews = reviews;
        this.remarks = remarks;
    }

    /**
     * In the order in which it was done. Nothing for those who do not write the draft, and nothing
     * while it does not wait to be sent again.
     */
    @Transactional(readOnly = true)
    public List<Remark> sinceSent(DraftId draft, PersonId person) {
        return access.mayEdit(person, draft)
                ? reviews
                        .newest(draft)
                        .filter(review -> review.state() == ReviewStatus.State.WITH_DRAFTER)
                        .map(review -> remarks.closedSince(draft, review.roundAt()))
                        .orElse(List.of())
                        .stream()
                        .filter(Recalling::byADrafter)
                        .toList()
                : List.of();
    }

    /** Beside its author, only drafters can close a remark. */
    private static boolean byADrafter(Remark remark) {
        Remark.Closing closing = remark.closing();
        return closing != null && !closing.by().equals(remark.author());
    }
}

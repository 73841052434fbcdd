package org.rostrum.web.remark;

import java.util.List;
import org.rostrum.draft.Draft;
import org.rostrum.web.security.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The margin for templates of other pages, which call it as {@code @margin}. */
@Component("margin")
class MarginView {

    private final Margins margins;
    private final MentionViews mentions;

    MarginView(Margins margins, MentionViews mentions) {
        this.margins = margins;
        this.mentions = mentions;
    }

    public Margin review(Draft draft) {
        return of(Where.REVIEW, draft);
    }

    public Margin copy(Draft draft) {
        return of(Where.COPY, draft);
    }

    /** What a submission waits for. */
    public Margin submission(Draft draft) {
        return of(Where.SUBMISSION, draft);
    }

    /** Where the person is called by name and may still read. */
    public List<MentionView> mentions() {
        return mentions.of(signedIn().id());
    }

    private Margin of(Where where, Draft draft) {
        return margins.of(where, draft, signedIn().id(), Typed.NOTHING, null);
    }

    private static SignedIn signedIn() {
        Authentication by = SecurityContextHolder.getContext().getAuthentication();
        if (by == null || !(by.getPrincipal() instanceof SignedIn person)) {
            throw new IllegalStateException("a page of drafts without somebody who is signed in");
        }
        return person;
    }
}

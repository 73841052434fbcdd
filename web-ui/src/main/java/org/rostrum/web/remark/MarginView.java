package org.rostrum.web.remark;

import org.rostrum.draft.Draft;
import org.rostrum.web.security.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The margin for templates of other pages, which call it as {@code @margin}. */
@Component("margin")
class MarginView {

    private final Margins margins;

    MarginView(Margins margins) {
        this.margins = margins;
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

    private Margin of(Where where, Draft draft) {
        Authentication by = SecurityContextHolder.getContext().getAuthentication();
        if (by == null || !(by.getPrincipal() instanceof SignedIn person)) {
            throw new IllegalStateException("a page of drafts without somebody who is signed in");
        }
        return margins.of(where, draft, person.id(), Typed.NOTHING, null);
    }
}

package org.rostrum.web.remark;

import org.rostrum.draft.DraftId;

/** Beside what the remarks are shown. */
enum Where {
    /** The text as it is read. */
    REVIEW("/review"),
    /** The text as it is written. */
    COPY(""),
    /** What a submission waits for. */
    SUBMISSION("/submission");

    private final String page;

    Where(String page) {
        this.page = page;
    }

    String address(DraftId draft) {
        return "/drafts/" + draft + page;
    }
}

package org.rostrum.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.redline.Redline;
import org.rostrum.draft.text.Text;

/**
 * A refusal as RFC 9457 wants it.
 *
 * @param title what sort of problem it is, in the caller's language
 * @param detail all reasons in one line
 * @param underReview only for {@code stale-revision}
 * @param workingCopy only for {@code stale-working-copy}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        List<Reason> reasons,
        @Nullable UnderReview underReview,
        @Nullable Collision workingCopy) {

    /** The media type of every refusal under {@code /api}. */
    static final String MEDIA_TYPE = "application/problem+json";

    /** What is really under review, and what lies between it and the revision that was named. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnderReview(int revision, String sha256, @Nullable Redline redline) {}

    /** Two edits of the same paragraphs. Nothing was saved. */
    record Collision(long version, Text theirs, Text mine) {}

    Problem with(UnderReview stale) {
        return new Problem(type, title, status, detail, reasons, stale, null);
    }

    Problem with(Collision collision) {
        return new Problem(type, title, status, detail, reasons, null, collision);
    }
}

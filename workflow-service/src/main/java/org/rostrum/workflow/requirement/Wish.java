package org.rostrum.workflow.requirement;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to decide, beside what is under review.
 *
 * @param allowed whether the station allows the verdict
 * @param needsReason whether the verdict has to be explained
 * @param returns whether the verdict gives the text back, so that {@code resumeAt} matters
 * @param revision as shown to the person
 * @param sha256 as shown to the person
 * @param resumes whether {@code resumeAt} names an earlier station at which it can go on
 */
public record Wish(
        String verdict,
        boolean allowed,
        boolean needsReason,
        boolean returns,
        int revision,
        String sha256,
        int revisionUnderReview,
        String sha256UnderReview,
        String reason,
        @Nullable String resumeAt,
        boolean resumes) {

    boolean current() {
        return revision == revisionUnderReview && sha256.equals(sha256UnderReview);
    }
}

package org.rostrum.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;

/**
 * A decision as its maker sends it.
 *
 * @param revision number of the revision as shown to the person
 * @param sha256 its hash as shown to the person
 * @param reason wanted for return and reject, at most 4,000 characters
 * @param resumeAt for a return: {@code station} (back to this station) or {@code start}; null means
 *     station
 * @param shown how the text was shown; null when nothing is known of it
 * @param amendedSha256 for an approval as amended: the hash of the text with the person's own
 *     suggestions in it, as shown to the person
 * @param next who is to decide at the next station, where the route lets this one choose
 */
public record DecisionRequest(
        Verdict verdict,
        int revision,
        String sha256,
        String reason,
        @Nullable String resumeAt,
        @Nullable Shown shown,
        @Nullable String amendedSha256,
        List<PersonId> next) {

    public DecisionRequest {
        next = List.copyOf(next);
    }

    /** One that chooses nobody. */
    public DecisionRequest(
            Verdict verdict,
            int revision,
            String sha256,
            String reason,
            @Nullable String resumeAt,
            @Nullable Shown shown,
            @Nullable String amendedSha256) {
        this(verdict, revision, sha256, reason, resumeAt, shown, amendedSha256, List.of());
    }

    public DecisionRequest(
            Verdict verdict,
            int revision,
            String sha256,
            String reason,
            @Nullable String resumeAt) {
        this(verdict, revision, sha256, reason, resumeAt, null, null);
    }

    /** Whether the person puts own suggestions into the text. */
    boolean amends() {
        return verdict == Verdict.APPROVE_AS_AMENDED;
    }
}

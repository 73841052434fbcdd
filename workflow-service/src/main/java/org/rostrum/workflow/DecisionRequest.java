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
 * @param resumeAt for a return: {@code station} (back to this station), {@code start}, or the key
 *     of an earlier station at which it goes on once the drafter has mended it; null means station
 * @param shown how the text was shown; null when nothing is known of it
 * @param amendedSha256 for an approval as amended: the hash of the text with the person's own
 *     suggestions in it, as shown to the person
 * @param sendTo for a return: key of an earlier station that is to look at the same text again;
 *     null for the drafter. Then {@code resumeAt} is {@code station}, straight back to this station
 *     where what was said in between holds, or {@code start}, again through all from there
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
        @Nullable String sendTo,
        List<PersonId> next) {

    public DecisionRequest {
        next = List.copyOf(next);
    }

    /** One that sends the text to nobody in particular. */
    public DecisionRequest(
            Verdict verdict,
            int revision,
            String sha256,
            String reason,
            @Nullable String resumeAt,
            @Nullable Shown shown,
            @Nullable String amendedSha256) {
        this(verdict, revision, sha256, reason, resumeAt, shown, amendedSha256, null, List.of());
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

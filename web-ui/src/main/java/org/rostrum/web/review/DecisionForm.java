package org.rostrum.web.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.DecisionContext;
import org.rostrum.workflow.DecisionRequest;
import org.rostrum.workflow.Shown;
import org.rostrum.workflow.Verdict;

/**
 * A decision as it is filled in, bound to the text that the person saw.
 *
 * @param key makes a repeated click have one effect
 * @param shown how the page showed the text, under its seal
 */
record DecisionForm(
        @Nullable UUID seat,
        @Nullable Verdict verdict,
        @Nullable Integer revision,
        @Nullable String sha256,
        @Nullable String reason,
        @Nullable String resumeAt,
        @Nullable String key,
        @Nullable String shown) {

    /** Nothing is filled in yet. */
    static final DecisionForm EMPTY =
            new DecisionForm(null, null, null, null, null, null, null, null);

    /** What was typed, for the text that is under review now. */
    DecisionForm carriedTo(DecisionContext context) {
        return new DecisionForm(
                context.seat().value(),
                verdict,
                context.revision(),
                context.sha256(),
                reason,
                resumeAt,
                UUID.randomUUID().toString(),
                null);
    }

    DecisionRequest request(Verdict chosen, @Nullable Shown seen) {
        return new DecisionRequest(
                chosen,
                seenRevision(),
                sha256 == null ? "" : sha256,
                reason == null ? "" : reason,
                chosen == Verdict.RETURN ? resumeAt : null,
                seen);
    }

    /** The revision that the person read; 0 when the form did not say. */
    int seenRevision() {
        return revision == null ? 0 : revision;
    }
}

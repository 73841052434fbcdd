package org.rostrum.web.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.DecisionContext;
import org.rostrum.workflow.DecisionRequest;
import org.rostrum.workflow.Shown;
import org.rostrum.workflow.Verdict;

/**
 * A decision as it is filled in, bound to the text that the person saw.
 *
 * @param resumeAt where a return leads, as {@link WayBackChoice} writes it
 * @param key makes a repeated click have one effect
 * @param shown how the page showed the text, under its seal
 * @param amended hash of the text with the person's own suggestions in it, once that was shown
 * @param back set when the person wants to go on reading instead; null else
 * @param next who is to decide at the next station, where this one chooses
 */
record DecisionForm(
        @Nullable UUID seat,
        @Nullable Verdict verdict,
        @Nullable Integer revision,
        @Nullable String sha256,
        @Nullable String reason,
        @Nullable String resumeAt,
        @Nullable String key,
        @Nullable String shown,
        @Nullable String amended,
        @Nullable String back,
        @Nullable List<UUID> next) {

    /** Nothing is filled in yet. */
    static final DecisionForm EMPTY =
            new DecisionForm(null, null, null, null, null, null, null, null, null, null, null);

    /** As somebody proposed it, who prepared the decision. */
    DecisionForm filled(@Nullable Verdict proposed, String why) {
        return new DecisionForm(
                seat, proposed, revision, sha256, why, resumeAt, key, shown, amended, back, next);
    }

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
                null,
                null,
                null,
                next);
    }

    /** What was typed, for the text as it would be amended. */
    DecisionForm carriedTo(DecisionContext context, String amendedSha256) {
        return new DecisionForm(
                context.seat().value(),
                Verdict.APPROVE_AS_AMENDED,
                context.revision(),
                context.sha256(),
                reason,
                resumeAt,
                UUID.randomUUID().toString(),
                null,
                amendedSha256,
                null,
                next);
    }

    /** Whether the text with the suggestions in it has to be shown before this is a decision. */
    boolean wantsAmendment() {
        return verdict == Verdict.APPROVE_AS_AMENDED && (amended == null || amended.isEmpty());
    }

    /** Hash of the text that the page showed. */
    @Nullable String seenSha256() {
        return amended == null || amended.isEmpty() ? sha256 : amended;
    }

    DecisionRequest request(Verdict chosen, @Nullable Shown seen) {
        WayBackChoice back = WayBackChoice.read(chosen == Verdict.RETURN ? resumeAt : null);
        return new DecisionRequest(
                chosen,
                seenRevision(),
                sha256 == null ? "" : sha256,
                reason == null ? "" : reason,
                back.resumeAt(),
                seen,
                chosen == Verdict.APPROVE_AS_AMENDED ? amended : null,
                back.sendTo(),
                next(chosen));
    }

    /** Nobody where the text does not go on; what is ticked then was meant for an approval. */
    private List<PersonId> next(Verdict chosen) {
        return switch (chosen) {
            case APPROVE, APPROVE_AS_AMENDED, ABSTAIN ->
                    next == null ? List.of() : next.stream().map(PersonId::new).toList();
            case RETURN, REJECT -> List.of();
        };
    }

    /** The revision that the person read; 0 when the form did not say. */
    int seenRevision() {
        return revision == null ? 0 : revision;
    }
}

package org.rostrum.workflow;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.requirement.Wish;
import org.rostrum.workflow.route.Station;

/** Which verdicts a station allows, and what each wants to be told. */
final class Verdicts {

    private Verdicts() {}

    /**
     * A second reader approves what somebody amended, or does not. Whoever was added is heard, and
     * neither amends the text nor ends the review.
     */
    static Set<Verdict> at(Station station, Standing standing) {
        EnumSet<Verdict> allowed = EnumSet.of(Verdict.APPROVE, Verdict.RETURN);
        if (standing.secondReader()) {
            return Collections.unmodifiableSet(allowed);
        }
        if (station.mayAmend() && !standing.added()) {
            allowed.add(Verdict.APPROVE_AS_AMENDED);
        }
        if (station.mayAbstain()) {
            allowed.add(Verdict.ABSTAIN);
        }
        if (station.mayReject() && !standing.added()) {
            allowed.add(Verdict.REJECT);
        }
        return Collections.unmodifiableSet(allowed);
    }

    /**
     * @param resumes whether the request names an earlier station at which it can go on
     */
    static Wish wish(
            DecisionRequest request,
            Review review,
            Station station,
            Standing standing,
            boolean resumes) {
        return new Wish(
                request.verdict().name(),
                at(station, standing).contains(request.verdict()),
                needsReason(request.verdict()),
                request.verdict() == Verdict.RETURN,
                request.revision(),
                request.sha256(),
                review.revision(),
                review.sha256(),
                request.reason(),
                request.resumeAt(),
                resumes);
    }

    /** Of the text under review, as it is. */
    static Decision decision(
            DecisionRequest request,
            Review review,
            Standing standing,
            PersonId person,
            Instant now) {
        Destination destination =
                switch (request.verdict()) {
                    case RETURN -> Destination.of(request);
                    case APPROVE, APPROVE_AS_AMENDED, ABSTAIN, REJECT -> null;
                };
        return new Decision(
                UUID.randomUUID(),
                request.verdict(),
                review.revision(),
                review.sha256(),
                null,
                request.reason(),
                destination,
                person,
                standing.principal(),
                now);
    }

    static boolean needsReason(Verdict verdict) {
        return switch (verdict) {
            case RETURN, REJECT -> true;
            case APPROVE, APPROVE_AS_AMENDED, ABSTAIN -> false;
        };
    }
}

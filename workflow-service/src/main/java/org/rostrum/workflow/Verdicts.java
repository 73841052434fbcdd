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

    static Set<Verdict> at(Station station) {
        EnumSet<Verdict> allowed = EnumSet.of(Verdict.APPROVE, Verdict.RETURN);
        if (station.mayAbstain()) {
            allowed.add(Verdict.ABSTAIN);
        }
        if (station.mayReject()) {
            allowed.add(Verdict.REJECT);
        }
        return Collections.unmodifiableSet(allowed);
    }

    static Wish wish(DecisionRequest request, Review review, Station station) {
        return new Wish(
                request.verdict().name(),
                at(station).contains(request.verdict()),
                needsReason(request.verdict()),
                request.verdict() == Verdict.RETURN,
                request.revision(),
                request.sha256(),
                review.revision(),
                review.sha256(),
                request.reason(),
                request.resumeAt());
    }

    static Decision decision(DecisionRequest request, PersonId person, Instant now) {
        String resumeAt =
                switch (request.verdict()) {
                    case RETURN -> "start".equals(request.resumeAt()) ? "start" : "station";
                    case APPROVE, ABSTAIN, REJECT -> null;
                };
        return new Decision(
                UUID.randomUUID(), request.verdict(), request.reason(), resumeAt, person, now);
    }

    private static boolean needsReason(Verdict verdict) {
        return switch (verdict) {
            case RETURN, REJECT -> true;
            case APPROVE, ABSTAIN -> false;
        };
    }
}

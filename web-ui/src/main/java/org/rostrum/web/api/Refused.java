package org.rostrum.web.api;

import java.util.List;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;

/** Carries a verb's refusal out of a controller, to where it becomes a problem. */
final class Refused extends RuntimeException {

    private final transient List<Refusal> reasons;

    Refused(List<Refusal> reasons) {
        super(reasons.toString(), null, false, false);
        this.reasons = List.copyOf(reasons);
    }

    static Refused because(Refusal reason) {
        return new Refused(List.of(reason));
    }

    /** What came out of the verb, unless it refused. */
    static <T> T unless(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(List<Refusal> reasons) -> throw new Refused(reasons);
        };
    }

    List<Refusal> reasons() {
        return reasons;
    }

    ProblemType type() {
        if (has(Refusal.Kind.NOT_FOUND)) {
            return ProblemType.NOT_FOUND;
        }
        if (has(Refusal.Kind.FORBIDDEN)) {
            return ProblemType.FORBIDDEN;
        }
        if (reasons.stream().anyMatch(r -> r.code().equals("idempotency.key-reused"))) {
            return ProblemType.KEY_REUSED;
        }
        return has(Refusal.Kind.CONFLICT) ? ProblemType.CONFLICT : ProblemType.REFUSED;
    }

    private boolean has(Refusal.Kind kind) {
        return reasons.stream().anyMatch(reason -> reason.kind() == kind);
    }
}

package org.rostrum.workflow.requirement;

import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Refusal;

/**
 * A named rule as it stands for one person and one deed.
 *
 * @param code stable name, such as {@code seat-open}
 * @param reason why it is unmet; null unless {@code UNMET}
 */
public record Requirement(String code, Status status, @Nullable Refusal reason) {

    public enum Status {
        MET,
        UNMET,
        NOT_APPLICABLE,
        OVERRIDDEN
    }

    public static Requirement met(String code) {
        return new Requirement(code, Status.MET, null);
    }

    public static Requirement unmet(String code, Refusal reason) {
        return new Requirement(code, Status.UNMET, reason);
    }

    public static Requirement notApplicable(String code) {
        return new Requirement(code, Status.NOT_APPLICABLE, null);
    }
}

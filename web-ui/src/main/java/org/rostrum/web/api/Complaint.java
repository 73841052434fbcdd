package org.rostrum.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reason that is not in words yet.
 *
 * @param code its text stands in the bundle under {@code api.<code>}
 */
record Complaint(String code, @Nullable String field, List<Object> arguments) {

    static Complaint of(String code, Object... arguments) {
        return new Complaint(code, null, List.of(arguments));
    }

    static Complaint at(String field, String code, Object... arguments) {
        return new Complaint(code, field, List.of(arguments));
    }

    /** The request cannot be understood; nothing was looked at beyond its form. */
    static final class Raised extends RuntimeException {

        private final ProblemType type;
        private final transient List<Complaint> complaints;

        Raised(ProblemType type, List<Complaint> complaints) {
            super(type.slug() + " " + complaints, null, false, false);
            this.type = type;
            this.complaints = List.copyOf(complaints);
        }

        Raised(ProblemType type, Complaint complaint) {
            this(type, List.of(complaint));
        }

        ProblemType type() {
            return type;
        }

        List<Complaint> complaints() {
            return complaints;
        }
    }
}

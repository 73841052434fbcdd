package org.rostrum.outcome;

import java.util.List;

/**
 * One reason why something was not done.
 *
 * @param code stable, dotted, lower case, e.g. {@code draft.not-drafting}; the text in three
 *     languages stands in the message bundles under {@code refusal.<code>}
 * @param kind what sort of refusal it is; the web layer derives the HTTP status from it
 * @param arguments values for the text's placeholders, in order
 */
public record Refusal(String code, Kind kind, List<Object> arguments) {

    /** What sort of refusal it is. */
    public enum Kind {
        /** The request itself is wrong: a value is missing, too long, unknown. */
        INVALID,
        /** The person may not do this. */
        FORBIDDEN,
        /** The thing does not exist for this person. */
        NOT_FOUND,
        /** The thing is not in the state that the request assumes. */
        CONFLICT
    }

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal invalid(String code, Object... arguments) {
        return new Refusal(code, Kind.INVALID, List.of(arguments));
    }

    public static Refusal forbidden(String code, Object... arguments) {
        return new Refusal(code, Kind.FORBIDDEN, List.of(arguments));
    }

    public static Refusal notFound(String code, Object... arguments) {
        return new Refusal(code, Kind.NOT_FOUND, List.of(arguments));
    }

    public static Refusal conflict(String code, Object... arguments) {
        return new Refusal(code, Kind.CONFLICT, List.of(arguments));
    }
}

package org.rostrum.workflow.route;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A condition on the details of a draft, in the house's own small language ({@code
 * docs/routes.md}). It can neither fail nor run on: whatever the details are, it holds or it does
 * not.
 */
public sealed interface Condition {

    record Is(Detail detail, String value) implements Condition {}

    record IsNot(Detail detail, String value) implements Condition {}

    record In(Detail detail, List<String> values) implements Condition {
        public In {
            values = List.copyOf(values);
        }
    }

    record Contains(Detail detail, String part) implements Condition {}

    record And(List<Condition> all) implements Condition {
        public And {
            all = List.copyOf(all);
        }
    }

    record Or(List<Condition> any) implements Condition {
        public Or {
            any = List.copyOf(any);
        }
    }

    record Not(Condition inner) implements Condition {}

    default boolean holds(Details details) {
        return switch (this) {
            case Is(Detail detail, String value) -> details.of(detail).equals(value);
            case IsNot(Detail detail, String value) -> !details.of(detail).equals(value);
            case In(Detail detail, List<String> values) -> values.contains(details.of(detail));
            case Contains(Detail detail, String part) -> details.of(detail).contains(part);
            case And(List<Condition> all) -> all.stream().allMatch(one -> one.holds(details));
            case Or(List<Condition> any) -> any.stream().anyMatch(one -> one.holds(details));
            case Not(Condition inner) -> !inner.holds(details);
        };
    }

    /** As it would be written in a file; reading that gives the same condition again. */
    default String written() {
        return switch (this) {
            case Is(Detail detail, String value) -> detail.word() + " == " + quoted(value);
            case IsNot(Detail detail, String value) -> detail.word() + " != " + quoted(value);
            case In(Detail detail, List<String> values) ->
                    values.stream()
                            .map(Condition::quoted)
                            .collect(joining(", ", detail.word() + " in (", ")"));
            case Contains(Detail detail, String part) ->
                    detail.word() + " contains " + quoted(part);
            case And(List<Condition> all) ->
                    all.stream().map(Condition::apart).collect(joining(" and "));
            case Or(List<Condition> any) ->
                    any.stream()
                            .map(one -> one instanceof Or ? one.apart() : one.written())
                            .collect(joining(" or "));
            case Not(Condition inner) -> "not " + inner.apart();
        };
    }

    private String apart() {
        return this instanceof And || this instanceof Or ? "(" + written() + ")" : written();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

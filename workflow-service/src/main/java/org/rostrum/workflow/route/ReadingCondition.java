package org.rostrum.workflow.route;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads a condition, and says of one that is none everything that is wrong with it. */
final class ReadingCondition {

    /** In characters. */
    static final int LONGEST = 500;

    /** How many parentheses and {@code not} may stand inside each other. */
    static final int DEEPEST = 10;

    private final List<Token> tokens;
    private final List<ConditionFault> faults = new ArrayList<>();
    private int at;
    private int depth;

    private ReadingCondition(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * @param condition null exactly where there are faults
     */
    record Read(@Nullable Condition condition, List<ConditionFault> faults) {}

    static Read of(String text) {
        if (text.length() > LONGEST) {
            String reason = "it has %d characters; at most %d".formatted(text.length(), LONGEST);
            return new Read(null, List.of(new ConditionFault(1, reason)));
        }
        ReadingCondition reading = new ReadingCondition(Token.of(text));
        Condition condition = reading.whole();
        return reading.faults.isEmpty()
                ? new Read(condition, List.of())
                : new Read(null, List.copyOf(reading.faults));
    }

    private @Nullable Condition whole() {
        Condition condition = either();
        if (condition != null && next().kind() != Token.Kind.END) {
            return expected("\"and\", \"or\" or the end");
        }
        return condition;
    }

    private @Nullable Condition either() {
        List<Condition> any = joined("or", this::both);
        return any == null ? null : any.size() == 1 ? any.getFirst() : new Condition.Or(any);
    }

    private @Nullable Condition both() {
        List<Condition> all = joined("and", this::single);
        return all == null ? null : all.size() == 1 ? all.getFirst() : new Condition.And(all);
    }

    /** Null once something could not be understood, so that nothing is said of what follows. */
    private @Nullable List<Condition> joined(String by, Supplier<@Nullable Condition> part) {
        List<Condition> parts = new ArrayList<>();
        do {
            Condition one = part.get();
            if (one == null) {
                return null;
            }
            parts.add(one);
        } while (taken(next().word(by)));
        return parts;
    }

    private @Nullable Condition single() {
        boolean not = next().word("not");
        if (!not && !next().is("(")) {
            return comparison();
        }
        if (depth == DEEPEST) {
            return fault(
                    next(), "more than %d of (…) and not inside each other".formatted(DEEPEST));
        }
        depth++;
        at++;
        Condition inner = not ? single() : closed(either());
        depth--;
        return not && inner != null ? new Condition.Not(inner) : inner;
    }

    private @Nullable Condition closed(@Nullable Condition inner) {
        return inner == null || taken(next().is(")")) ? inner : expected("\")\"");
    }

    private @Nullable Condition comparison() {
        Token name = next();
        if (name.kind() != Token.Kind.WORD) {
            return expected("a detail such as urgency");
        }
        Detail detail = Detail.called(name.text()).orElse(null);
        if (detail == null) {
            return fault(name, Values.unknown(name.text()));
        }
        at++;
        if (taken(next().is("=="))) {
            String value = value(detail);
            return value == null ? null : new Condition.Is(detail, value);
        }
        if (taken(next().is("!="))) {
            String value = value(detail);
            return value == null ? null : new Condition.IsNot(detail, value);
        }
        return taken(next().word("in")) ? in(detail) : contains(detail);
    }

    private @Nullable Condition in(Detail detail) {
        if (!taken(next().is("("))) {
            return expected("\"(\"");
        }
        List<String> values = new ArrayList<>();
        do {
            String value = value(detail);
            if (value == null) {
                return null;
            }
            values.add(value);
        } while (taken(next().is(",")));
        return closed(new Condition.In(detail, values));
    }

    private @Nullable Condition contains(Detail detail) {
        Token word = next();
        if (!taken(word.word("contains"))) {
            return expected("==, !=, in or contains");
        }
        if (!detail.free()) {
            faults.add(new ConditionFault(word.position(), Values.notFree(detail)));
        }
        Token part = next();
        if (!taken(part.kind() == Token.Kind.TEXT && !part.text().isEmpty())) {
            return expected("a text in single quotes that is not empty");
        }
        return new Condition.Contains(detail, part.text());
    }

    /** An impossible value is a fault; what follows can still be read. */
    private @Nullable String value(Detail detail) {
        Token value = next();
        if (!taken(value.kind() == Token.Kind.TEXT)) {
            expected("a text in single quotes");
            return null;
        }
        if (!detail.free() && !detail.choices().contains(value.text())) {
            faults.add(
                    new ConditionFault(value.position(), Values.impossible(detail, value.text())));
        }
        return value.text();
    }

    private Token next() {
        return tokens.get(at);
    }

    private boolean taken(boolean matches) {
        if (matches) {
            at++;
        }
        return matches;
    }

    private @Nullable Condition expected(String what) {
        return fault(
                next(), "%s instead of \"%s\"".formatted(what + " was expected", next().text()));
    }

    private @Nullable Condition fault(Token where, String reason) {
        faults.add(new ConditionFault(where.position(), reason));
        return null;
    }
}

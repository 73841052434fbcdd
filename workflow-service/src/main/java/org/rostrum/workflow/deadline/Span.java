package org.rostrum.workflow.deadline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of working time, such as {@code 2d} or {@code 4h}. */
public record Span(int amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        DAYS,
        HOURS
    }

    private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,2})([dh])");

    /** What a day is taken for where hours and days are compared before anybody knows the day. */
    private static final int USUAL_HOURS = 8;

    public Span {
        if (amount < 1) {
            throw new IllegalArgumentException("a span has a length: " + amount);
        }
    }

    /** Empty where it is not written as a span: up to 999 days or hours. */
    public static Optional<Span> read(String written) {
        Matcher found = WRITTEN.matcher(written);
        return found.matches()
                ? Optional.of(
                        new Span(
                                Integer.parseInt(found.group(1)),
                                found.group(2).equals("d") ? Unit.DAYS : Unit.HOURS))
                : Optional.empty();
    }

    /** With a day taken for eight hours. */
    public boolean shorterThan(Span other) {
        return usualHours() < other.usualHours();
    }

    private int usualHours() {
        return switch (unit) {
            case DAYS -> amount * USUAL_HOURS;
            case HOURS -> amount;
        };
    }
}

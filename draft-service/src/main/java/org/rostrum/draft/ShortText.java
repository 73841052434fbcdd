package org.rostrum.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.rostrum.outcome.Refusal;

/**
 * What a short piece of writing has to satisfy, whatever it stands for.
 *
 * @param name begins the codes of the refusals, e.g. {@code details.title}
 * @param longest in characters (code points)
 * @param breaks whether it may have line breaks and tabs
 */
public record ShortText(String name, int longest, boolean breaks) {

    private static final Set<Byte> FORBIDDEN =
            Set.of(
                    Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR);

    /** All problems: {@code <name>-too-long} and {@code <name>-characters}. */
    public List<Refusal> problems(String value) {
        List<Refusal> problems = new ArrayList<>();
        int length = value.codePointCount(0, value.length());
        if (length > longest) {
            problems.add(Refusal.invalid(name + "-too-long", longest, length));
        }
        int[] points = value.codePoints().toArray();
        OptionalInt bad = firstBad(points);
        if (bad.isPresent()) {
            problems.add(
                    Refusal.invalid(
                            name + "-characters",
                            bad.getAsInt() + 1,
                            "U+%04X".formatted(points[bad.getAsInt()])));
        }
        return problems;
    }

    private OptionalInt firstBad(int[] points) {
        return IntStream.range(0, points.length).filter(i -> !fits(points[i])).findFirst();
    }

    private boolean fits(int point) {
        if (breaks && (point == '\n' || point == '\r' || point == '\t')) {
            return true;
        }
        return !FORBIDDEN.contains((byte) Character.getType(point));
    }
}

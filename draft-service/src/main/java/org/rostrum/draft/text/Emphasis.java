package org.rostrum.draft.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Emphasised stretches, brought into the one order that looks the same. */
final class Emphasis {

    private Emphasis() {}

    /** Sorted, with those that touch or overlap made one. */
    static List<Range> merged(List<Range> ranges) {
        var sorted = ranges.stream().sorted(Comparator.comparingInt(Range::from)).toList();
        var merged = new ArrayList<Range>();
        for (var range : sorted) {
            if (!merged.isEmpty() && range.from() <= merged.getLast().to()) {
                var last = merged.removeLast();
                merged.add(new Range(last.from(), Math.max(last.to(), range.to())));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    /** Whether the ranges already are as {@link #merged} would make them. */
    static boolean tidy(List<Range> ranges) {
        return merged(ranges).equals(ranges);
    }
}

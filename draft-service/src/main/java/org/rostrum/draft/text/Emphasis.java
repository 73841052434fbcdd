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

    /** What is left of the ranges when a stretch of the text gives way to one of another length. */
    static List<Range> after(List<Range> ranges, int from, int to, int length) {
        int more = length - (to - from);
        var left = new ArrayList<Range>();
        for (var range : ranges) {
            boolean around = range.from() <= from && range.to() >= to;
            int starts = range.from() >= to ? range.from() + more : range.from();
            int ends = range.to() > from ? range.to() + more : range.to();
            if (!around && range.from() > from && range.from() < to) {
                starts = from + length;
            }
            if (!around && range.to() > from && range.to() < to) {
                ends = from;
            }
            if (starts < ends) {
                left.add(new Range(starts, ends));
            }
        }
        return merged(left);
    }

    /** Whether the ranges already are as {@link #merged} would make them. */
    static boolean tidy(List<Range> ranges) {
        return merged(ranges).equals(ranges);
    }
}

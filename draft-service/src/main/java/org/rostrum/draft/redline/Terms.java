package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the terms of a lexicon, the longest first. */
final class Terms {

    private final Map<Integer, List<String>> byStart = new HashMap<>();

    Terms(Lexicon lexicon) {
        for (var term : lexicon.terms()) {
            if (term.length() > 1) {
                byStart.computeIfAbsent(start(term, 0), _ -> new ArrayList<>()).add(term);
            }
        }
        byStart.values().forEach(t -> t.sort(Comparator.comparingInt(String::length).reversed()));
    }

    private static int start(String text, int at) {
        return text.charAt(at) << 16 | text.charAt(at + 1);
    }

    List<Facts.Span> in(String text, int from, int to) {
        var spans = new ArrayList<Facts.Span>();
        int at = from;
        while (!byStart.isEmpty() && at + 1 < to) {
            int length = longest(text, at, to);
            if (length > 0) {
                spans.add(new Facts.Span(at, at + length, FactChange.Sort.TERM));
            }
            at += Math.max(1, length);
        }
        return spans;
    }

    private int longest(String text, int at, int to) {
        for (var term : byStart.getOrDefault(start(text, at), List.of())) {
            if (at + term.length() <= to && text.startsWith(term, at)) {
                return term.length();
            }
        }
        return 0;
    }
}

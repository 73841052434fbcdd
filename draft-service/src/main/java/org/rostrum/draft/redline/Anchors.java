package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tokens that, with their two neighbours, occur exactly once on each side, in their order. */
final class Anchors {

    private static final int NEIGHBOURS = 3;

    private final int[] before;
    private final int[] after;
    private final Hunk part;

    Anchors(int[] before, int[] after, Hunk part) {
        this.before = before;
        this.after = after;
        this.part = part;
    }

    /** Single tokens as empty hunks' starts: {@code before} and {@code after} are their places. */
    List<Hunk> inOrder() {
        var left = once(before, part.before(), part.beforeEnd());
        var right = once(after, part.after(), part.afterEnd());
        var pairs = new ArrayList<Hunk>();
        for (int b = part.before(); b + NEIGHBOURS <= part.beforeEnd(); b++) {
            var key = key(before, b);
            int a = right.getOrDefault(key, -1);
            if (a >= 0 && left.getOrDefault(key, -1) >= 0) {
                pairs.add(new Hunk(b, b, a, a));
            }
        }
        return longestInOrder(pairs);
    }

    private static Map<Long, Integer> once(int[] codes, int from, int to) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = from; i + NEIGHBOURS <= to; i++) {
            places.merge(key(codes, i), i, (_, _) -> -1);
        }
        return places;
    }

    /** Codes are below 400,000, so three of them fit. */
    private static Long key(int[] codes, int at) {
        return ((long) codes[at] << 42) ^ ((long) codes[at + 1] << 21) ^ codes[at + 2];
    }

    private static List<Hunk> longestInOrder(List<Hunk> pairs) {
        var tops = new ArrayList<Integer>();
        var previous = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            int at = place(tops, pairs, pairs.get(i).after());
            previous[i] = at == 0 ? -1 : tops.get(at - 1);
            if (at == tops.size()) {
                tops.add(i);
            } else {
                tops.set(at, i);
            }
        }
        var chain = new ArrayList<Hunk>();
        for (int i = tops.isEmpty() ? -1 : tops.getLast(); i >= 0; i = previous[i]) {
            chain.add(pairs.get(i));
        }
        return chain.reversed();
    }

    private static int place(List<Integer> tops, List<Hunk> pairs, int after) {
        int low = 0;
        int high = tops.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (pairs.get(tops.get(middle)).after() < after) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;

/** Makes groups of pairs: finds paragraphs that were split into several, or merged from several. */
final class Joining {

    /** So much of a paragraph has to be in the other one to be a part of it. */
    private static final double PART = 0.6;

    /** Very short paragraphs are in everything. */
    private static final int SHORTEST_PART = 6;

    private final List<Profile> before;
    private final List<Profile> after;
    private final Pairing pairing;

    Joining(List<Profile> before, List<Profile> after, Pairing pairing) {
        this.before = before;
        this.after = after;
        this.pairing = pairing;
    }

    /** In the order of the text before. */
    List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (int b = 0; b < before.size(); b++) {
            if (pairing.forward[b] >= 0) {
                var group = group(b, pairing.forward[b]);
                groups.add(group);
                b = Math.max(b, group.beforeEnd() - 1);
            }
        }
        return groups;
    }

    private Group group(int b, int a) {
        if (before.get(b).body().equals(after.get(a).body())) {
            return Group.pair(b, a);
        }
        var split = stretch(a, pairing.backward, after, before.get(b), after.get(a));
        if (split[1] - split[0] > 1) {
            return new Group(b, b + 1, split[0], split[1]);
        }
        var merged = stretch(b, pairing.forward, before, after.get(a), before.get(b));
        return new Group(merged[0], merged[1], a, a + 1);
    }

    /**
     * From where to where paragraphs without a partner around {@code at} are parts of the whole.
     */
    private int[] stretch(int at, int[] taken, List<Profile> side, Profile whole, Profile kept) {
        int from = at;
        int to = at + 1;
        if (kept.containedIn(whole) >= PART) {
            while (to < side.size() && taken[to] == Pairing.NONE && isPart(side.get(to), whole)) {
                taken[to++] = Integer.MAX_VALUE;
            }
            while (from > 0
                    && taken[from - 1] == Pairing.NONE
                    && isPart(side.get(from - 1), whole)) {
                taken[--from] = Integer.MAX_VALUE;
            }
        }
        return new int[] {from, to};
    }

    private static boolean isPart(Profile part, Profile whole) {
        return part.bigrams().length >= SHORTEST_PART && part.containedIn(whole) >= PART;
    }
}

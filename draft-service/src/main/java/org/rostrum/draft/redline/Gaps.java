package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs what is left between two paragraphs that stayed: in the same place a weaker likeness is
 * enough, and one paragraph alone in the place of another is a rewriting of it.
 */
final class Gaps {

    /** Beyond so many comparisons a gap is left as deleted and added. */
    private static final int MOST_COMPARISONS = 900;

    private final List<Profile> before;
    private final List<Profile> after;
    private final Pairing pairing;
    private final Effort effort;

    Gaps(List<Profile> before, List<Profile> after, Pairing pairing, Effort effort) {
        this.effort = effort;
        this.before = before;
        this.after = after;
        this.pairing = pairing;
    }

    /** The groups that stayed and the new ones, in order. */
    List<Group> filled(List<Group> stayed) {
        var all = new ArrayList<Group>();
        int b = 0;
        int a = 0;
        for (var group : stayed) {
            all.addAll(between(b, group.before(), a, group.after()));
            all.add(group);
            b = group.beforeEnd();
            a = group.afterEnd();
        }
        all.addAll(between(b, before.size(), a, after.size()));
        return all;
    }

    private List<Group> between(int b, int bEnd, int a, int aEnd) {
        var left = free(pairing.forward, b, bEnd);
        var right = free(pairing.backward, a, aEnd);
        if (left.size() == 1 && right.size() == 1) {
            return List.of(Group.pair(left.getFirst(), right.getFirst()));
        }
        if (left.isEmpty() || right.isEmpty() || left.size() * right.size() > MOST_COMPARISONS) {
            return List.of();
        }
        return new Likest(left, right).groups();
    }

    private static List<Integer> free(int[] partners, int from, int to) {
        var free = new ArrayList<Integer>();
        for (int i = from; i < to; i++) {
            if (partners[i] == Pairing.NONE) {
                free.add(i);
            }
        }
        return free;
    }

    /** The pairs in order with the greatest sum of likeness. */
    private final class Likest {
        private final List<Integer> left;
        private final List<Integer> right;
        private final double[][] likeness;
        private final double[][] best;

        Likest(List<Integer> left, List<Integer> right) {
            this.left = left;
            this.right = right;
            likeness = new double[left.size()][right.size()];
            best = new double[left.size() + 1][right.size() + 1];
        }

        List<Group> groups() {
            for (int i = left.size() - 1; i >= 0; i--) {
                for (int j = right.size() - 1; j >= 0; j--) {
                    likeness[i][j] = likeness(left.get(i), right.get(j));
                    best[i][j] =
                            Math.max(
                                    likeness[i][j] + best[i + 1][j + 1],
                                    Math.max(best[i + 1][j], best[i][j + 1]));
                }
            }
            return walk();
        }

        private double likeness(int b, int a) {
            effort.add((long) before.get(b).bigrams().length + after.get(a).bigrams().length);
            double likeness = before.get(b).similarity(after.get(a));
            boolean rewritten = before.get(b).id().equals(after.get(a).id());
            return likeness >= Pairing.REWRITTEN ? likeness : rewritten ? Pairing.REWRITTEN : 0;
        }

        private List<Group> walk() {
            var groups = new ArrayList<Group>();
            int i = 0;
            int j = 0;
            while (i < left.size() && j < right.size()) {
                if (likeness[i][j] > 0 && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                    groups.add(Group.pair(left.get(i++), right.get(j++)));
                } else if (best[i][j] == best[i + 1][j]) {
                    i++;
                } else {
                    j++;
                }
            }
            return groups;
        }
    }
}

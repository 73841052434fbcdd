package org.rostrum.draft.redline;

import java.util.List;

/**
 * Tells which groups kept their order: the sequence, growing in both texts, that holds the most
 * characters. All others were moved.
 */
final class InOrder {

    private final List<Group> groups;
    private final List<Profile> before;

    InOrder(List<Group> groups, List<Profile> before) {
        this.groups = groups;
        this.before = before;
    }

    /** For each group whether it stayed. The groups are in the order of the text before. */
    boolean[] stayed(int afterSize) {
        var best = new int[afterSize + 1];
        var bestAt = new int[afterSize + 1];
        var sum = new int[groups.size()];
        var previous = new int[groups.size()];
        int last = -1;
        for (int g = 0; g < groups.size(); g++) {
            int place = groups.get(g).after() + 1;
            previous[g] = heaviest(best, bestAt, place - 1);
            sum[g] = weight(groups.get(g)) + (previous[g] < 0 ? 0 : sum[previous[g]]);
            record(best, bestAt, place, g, sum[g]);
            last = last < 0 || sum[g] > sum[last] ? g : last;
        }
        var stayed = new boolean[groups.size()];
        for (int g = last; g >= 0; g = previous[g]) {
            stayed[g] = true;
        }
        return stayed;
    }

    private int weight(Group group) {
        int weight = 1;
        for (int b = group.before(); b < group.beforeEnd(); b++) {
            weight += before.get(b).body().length();
        }
        return weight;
    }

    /** A Fenwick tree of maxima over the places in the text after. */
    private static int heaviest(int[] best, int[] bestAt, int upTo) {
        int sum = 0;
        int at = -1;
        for (int i = upTo; i > 0; i -= i & -i) {
            if (best[i] > sum) {
                sum = best[i];
                at = bestAt[i];
            }
        }
        return at;
    }

    private static void record(int[] best, int[] bestAt, int place, int group, int sum) {
        for (int i = place; i < best.length; i += i & -i) {
            if (sum > best[i]) {
                best[i] = sum;
                bestAt[i] = group;
            }
        }
    }
}

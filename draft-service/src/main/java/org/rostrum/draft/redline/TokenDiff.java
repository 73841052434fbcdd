package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * The differences between two lists of tokens. Short stretches are compared by the best alignment
 * there is; long ones are first cut at what is in both exactly once, and if there is nothing of the
 * kind they count as rewritten. So the work is bounded whatever the texts are.
 */
final class TokenDiff {

    /** Largest table of an alignment. */
    private static final int MOST_CELLS = 250_000;

    private final int[] before;
    private final int[] after;
    private final float[] weights;
    private final Effort effort;
    private final List<Hunk> hunks = new ArrayList<>();

    /** The weights are of the tokens before. */
    TokenDiff(int[] before, int[] after, float[] weights, Effort effort) {
        this.before = before;
        this.after = after;
        this.weights = weights;
        this.effort = effort;
    }

    /** In order, apart from each other by at least one token; offsets count tokens. */
    List<Hunk> hunks() {
        compare(new Hunk(0, before.length, 0, after.length));
        return hunks;
    }

    private void compare(Hunk whole) {
        var part = trimmed(whole);
        if (part.deleted() == 0 || part.inserted() == 0) {
            add(part);
        } else if (isShort(part)) {
            new TokenAlignment(before, after, weights, part).hunks().forEach(this::add);
        } else {
            compareBetweenAnchors(part);
        }
    }

    private boolean isShort(Hunk part) {
        long cells = (long) part.deleted() * part.inserted();
        return cells <= MOST_CELLS && effort.take(cells);
    }

    private void compareBetweenAnchors(Hunk part) {
        effort.add((long) part.deleted() + part.inserted());
        var anchors = new Anchors(before, after, part).inOrder();
        if (anchors.isEmpty()) {
            add(part);
            return;
        }
        int b = part.before();
        int a = part.after();
        for (var anchor : anchors) {
            compare(new Hunk(b, anchor.before(), a, anchor.after()));
            b = anchor.before() + 1;
            a = anchor.after() + 1;
        }
        compare(new Hunk(b, part.beforeEnd(), a, part.afterEnd()));
    }

    private Hunk trimmed(Hunk whole) {
        int b = whole.before();
        int a = whole.after();
        while (b < whole.beforeEnd() && a < whole.afterEnd() && before[b] == after[a]) {
            b++;
            a++;
        }
        int bEnd = whole.beforeEnd();
        int aEnd = whole.afterEnd();
        while (bEnd > b && aEnd > a && before[bEnd - 1] == after[aEnd - 1]) {
            bEnd--;
            aEnd--;
        }
        return new Hunk(b, bEnd, a, aEnd);
    }

    private void add(Hunk hunk) {
        if (hunk.deleted() == 0 && hunk.inserted() == 0) {
            return;
        }
        boolean touches =
                !hunks.isEmpty()
                        && hunks.getLast().beforeEnd() == hunk.before()
                        && hunks.getLast().afterEnd() == hunk.after();
        hunks.add(touches ? hunks.removeLast().upTo(hunk) : hunk);
    }
}

package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;

/** Compares what belongs together, inside. */
final class Inside {

    private final Tokens tokens;
    private final Effort effort;

    Inside(Tokens tokens, Effort effort) {
        this.tokens = tokens;
        this.effort = effort;
    }

    /** The differences by UTF-16 units, tidied up. */
    List<Hunk> hunks(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        var same = Trimming.of(before, after);
        tokens.use(before.length() + after.length() - 2 * (same.start() + same.end()));
        effort.add((long) before.length() + after.length());
        var left = tokens.in(before.substring(same.start(), before.length() - same.end()));
        var right = tokens.in(after.substring(same.start(), after.length() - same.end()));
        var tidied = new Tidying(left, right).of(compared(left, right));
        return inUnits(tidied, starts(left, same.start()), starts(right, same.start()));
    }

    private List<Hunk> compared(List<Token> left, List<Token> right) {
        var codes = new Codes();
        var weights = new float[left.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = left.get(i).weight();
        }
        return new TokenDiff(codes.of(left), codes.of(right), weights, effort).hunks();
    }

    private static List<Hunk> inUnits(List<Hunk> hunks, int[] left, int[] right) {
        var units = new ArrayList<Hunk>(hunks.size());
        for (var h : hunks) {
            units.add(
                    new Hunk(
                            left[h.before()],
                            left[h.beforeEnd()],
                            right[h.after()],
                            right[h.afterEnd()]));
        }
        return units;
    }

    private static int[] starts(List<Token> tokens, int from) {
        var starts = new int[tokens.size() + 1];
        starts[0] = from;
        for (int i = 0; i < tokens.size(); i++) {
            starts[i + 1] = starts[i] + tokens.get(i).text().length();
        }
        return starts;
    }
}

package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;

/** A stretch of one side with the same emphasis, or a break of paragraphs as a line feed. */
record Run(String text, boolean strong) {

    static List<Run> in(Joined side, int from, int to) {
        var runs = new ArrayList<Run>();
        int start = from;
        while (start < to) {
            int end = end(side, start, to);
            boolean isBreak = side.text().charAt(start) == Joined.BREAK;
            runs.add(
                    isBreak
                            ? new Run("\n", false)
                            : new Run(side.text().substring(start, end), side.strong().get(start)));
            start = end;
        }
        return runs;
    }

    private static int end(Joined side, int start, int to) {
        int at = start + 1;
        while (at < to
                && side.text().charAt(start) != Joined.BREAK
                && side.text().charAt(at) != Joined.BREAK
                && side.strong().get(at) == side.strong().get(start)) {
            at++;
        }
        return at;
    }

    boolean isBreak() {
        return text.equals("\n");
    }
}

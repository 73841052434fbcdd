package org.rostrum.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a comparison that is shown in one manner, whichever program found it. */
record Segment(Op op, String text) {

    enum Op {
        KEPT,
        DELETED,
        INSERTED
    }

    /** What stands between two kept stretches. */
    record Shown(String before, String after) {}

    static List<Shown> changes(List<Segment> segments) {
        var changes = new ArrayList<Shown>();
        var before = new StringBuilder();
        var after = new StringBuilder();
        for (var segment : segments) {
            switch (segment.op) {
                case DELETED -> before.append(segment.text);
                case INSERTED -> after.append(segment.text);
                case KEPT -> add(changes, before, after);
            }
        }
        add(changes, before, after);
        return changes;
    }

    private static void add(List<Shown> changes, StringBuilder before, StringBuilder after) {
        if (!before.isEmpty() || !after.isEmpty()) {
            changes.add(new Shown(before.toString(), after.toString()));
            before.setLength(0);
            after.setLength(0);
        }
    }

    /** Kept stretches of one character between two changes; the ends of paragraphs are none. */
    static int islands(List<Segment> segments) {
        int islands = 0;
        for (int i = 1; i + 1 < segments.size(); i++) {
            var text = segments.get(i).text;
            boolean single = text.codePointCount(0, text.length()) == 1 && !text.equals("\n");
            boolean between =
                    segments.get(i - 1).op != Op.KEPT && segments.get(i + 1).op != Op.KEPT;
            islands += segments.get(i).op == Op.KEPT && single && between ? 1 : 0;
        }
        return islands;
    }
}

package org.rostrum.benchmarks;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.text.Text;

/** java-diff-utils as it is, by line (a paragraph each) or by character. */
final class JavaDiffUtils implements Contender {

    private final boolean byLine;

    JavaDiffUtils(boolean byLine) {
        this.byLine = byLine;
    }

    private record Compared(List<String> before, List<String> after, Patch<String> patch) {}

    @Override
    public String name() {
        return "java-diff-utils by " + (byLine ? "line" : "character");
    }

    @Override
    public Object compare(Text before, Text after) {
        var left = parts(Contender.plain(before));
        var right = parts(Contender.plain(after));
        return new Compared(left, right, DiffUtils.diff(left, right));
    }

    private List<String> parts(String text) {
        return byLine
                ? List.of(text.split("(?<=\n)"))
                : text.codePoints().mapToObj(Character::toString).toList();
    }

    @Override
    public List<Segment> shown(Object compared) {
        var segments = new ArrayList<Segment>();
        var both = (Compared) compared;
        int at = 0;
        for (var delta : both.patch.getDeltas()) {
            int from = delta.getSource().getPosition();
            add(segments, Segment.Op.KEPT, both.before.subList(at, from));
            add(segments, Segment.Op.DELETED, delta.getSource().getLines());
            add(segments, Segment.Op.INSERTED, delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        add(segments, Segment.Op.KEPT, both.before.subList(at, both.before.size()));
        return segments;
    }

    private static void add(List<Segment> segments, Segment.Op op, List<String> parts) {
        if (!parts.isEmpty()) {
            segments.add(new Segment(op, String.join("", parts)));
        }
    }
}

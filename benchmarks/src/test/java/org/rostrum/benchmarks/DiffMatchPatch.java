package org.rostrum.benchmarks;

import java.util.LinkedList;
import java.util.List;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch.Diff;
import org.rostrum.draft.text.Text;

/** diff-match-patch with its semantic clean-up, everything else as shipped. */
final class DiffMatchPatch implements Contender {

    private final org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch library =
            new org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch();

    @Override
    public String name() {
        return "diff-match-patch, semantic";
    }

    @Override
    public Object compare(Text before, Text after) {
        LinkedList<Diff> diffs =
                library.diffMain(Contender.plain(before), Contender.plain(after));
        library.diffCleanupSemantic(diffs);
        return diffs;
    }

    @Override
    public List<Segment> shown(Object compared) {
        return ((List<?>) compared)
                .stream().map(Diff.class::cast).map(DiffMatchPatch::segment).toList();
    }

    private static Segment segment(Diff diff) {
        return switch (diff.operation) {
            case EQUAL -> new Segment(Segment.Op.KEPT, diff.text);
            case DELETE -> new Segment(Segment.Op.DELETED, diff.text);
            case INSERT -> new Segment(Segment.Op.INSERTED, diff.text);
        };
    }
}

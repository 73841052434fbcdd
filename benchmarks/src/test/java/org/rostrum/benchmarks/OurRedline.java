package org.rostrum.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.redline.Block;
import org.rostrum.draft.redline.Piece;
import org.rostrum.draft.redline.Redline;
import org.rostrum.draft.text.Text;

/** The redline of the house. */
final class OurRedline implements Contender {

    @Override
    public String name() {
        return "Rostrum";
    }

    @Override
    public Object compare(Text before, Text after) {
        return Redline.between(before, after);
    }

    @Override
    public List<Segment> shown(Object compared) {
        var segments = new ArrayList<Segment>();
        for (var block : ((Redline) compared).blocks()) {
            if (block.shape() != Block.Shape.MOVED_FROM) {
                block.pieces().stream().map(OurRedline::segment).forEach(segments::add);
                segments.add(new Segment(Segment.Op.KEPT, "\n"));
            }
        }
        return segments;
    }

    private static Segment segment(Piece piece) {
        return switch (piece.op()) {
            case KEPT, BREAK_KEPT -> new Segment(Segment.Op.KEPT, piece.text());
            case DELETED -> new Segment(Segment.Op.DELETED, piece.text());
            case INSERTED -> new Segment(Segment.Op.INSERTED, piece.text());
            // A mark, but no character that was written or crossed out.
            case BREAK_INSERTED, BREAK_DELETED -> new Segment(Segment.Op.KEPT, "\n");
        };
    }
}

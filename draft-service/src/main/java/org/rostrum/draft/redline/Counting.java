package org.rostrum.draft.redline;

import java.util.List;
import java.util.function.Predicate;
import org.rostrum.draft.redline.Block.Shape;

/** Sums up a redline's blocks. */
final class Counting {

    private final List<Block> blocks;

    Counting(List<Block> blocks) {
        this.blocks = blocks;
    }

    Counts counts() {
        return new Counts(
                changes(),
                characters(p -> p.op() == Piece.Op.INSERTED),
                characters(p -> p.op() == Piece.Op.DELETED),
                (int) blocks.stream().filter(b -> b.shape() == Shape.MOVED_TO).count(),
                (int) blocks.stream().filter(b -> b.shape() == Shape.SPLIT).count(),
                (int) blocks.stream().filter(b -> b.shape() == Shape.MERGED).count());
    }

    /** The Dice coefficient of the characters kept. */
    double similarity() {
        int kept = characters(p -> p.op() == Piece.Op.KEPT);
        int changed = characters(p -> p.op() == Piece.Op.INSERTED || p.op() == Piece.Op.DELETED);
        return kept + changed == 0 ? 1 : 2.0 * kept / (2.0 * kept + changed);
    }

    private int changes() {
        return blocks.stream()
                .flatMap(b -> b.pieces().stream())
                .mapToInt(Piece::change)
                .max()
                .orElse(0);
    }

    private int characters(Predicate<Piece> which) {
        return blocks.stream()
                .filter(b -> b.shape() != Shape.MOVED_FROM)
                .flatMap(b -> b.pieces().stream())
                .filter(which)
                .mapToInt(p -> p.text().codePointCount(0, p.text().length()))
                .sum();
    }
}

package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * One place where the two texts differ: the thing that "next change" steps to.
 *
 * @param number from 1, as in {@link Piece#change}
 * @param block index of its block
 * @param before what was deleted; empty if something was only inserted
 * @param after what was inserted; empty if something was only deleted
 */
public record Change(int number, int block, String before, String after, ChangeKind kind) {

    static List<Change> in(Block block) {
        var changes = new ArrayList<Change>();
        for (var piece : block.pieces()) {
            if (piece.change() > 0) {
                add(changes, piece, block.index());
            }
        }
        return changes;
    }

    private static void add(List<Change> changes, Piece piece, int block) {
        var before = piece.before() ? piece.text() : "";
        var after = piece.after() ? piece.text() : "";
        if (!changes.isEmpty() && changes.getLast().number() == piece.change()) {
            var begun = changes.removeLast();
            before = begun.before() + before;
            after = begun.after() + after;
        }
        changes.add(new Change(piece.change(), block, before, after, piece.kind()));
    }
}

package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rostrum.draft.text.Paragraph;

/** One side of a block: the pieces that it has, by paragraph. */
final class Side {

    private Side() {}

    static List<List<Piece>> of(
            List<Paragraph> paragraphs, List<Piece> pieces, Predicate<Piece> has) {
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        List<List<Piece>> side = new ArrayList<>();
        side.add(new ArrayList<>());
        for (var piece : pieces) {
            if (has.test(piece) && piece.isBreak()) {
                side.add(new ArrayList<>());
            } else if (has.test(piece)) {
                side.getLast().add(piece);
            }
        }
        return side;
    }
}

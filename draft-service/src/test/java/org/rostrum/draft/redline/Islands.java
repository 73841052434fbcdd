package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;

/** Kept stretches of one character between two changes. */
final class Islands {

    private Islands() {}

    static List<String> in(Block block) {
        var islands = new ArrayList<String>();
        var pieces = block.pieces();
        for (int i = 1; i + 1 < pieces.size(); i++) {
            var text = pieces.get(i).text();
            if (pieces.get(i).op() == Piece.Op.KEPT
                    && text.codePointCount(0, text.length()) == 1
                    && isEdit(pieces.get(i - 1))
                    && isEdit(pieces.get(i + 1))) {
                islands.add(Texts.inline(block));
            }
        }
        return islands;
    }

    private static boolean isEdit(Piece piece) {
        return piece.op() == Piece.Op.DELETED || piece.op() == Piece.Op.INSERTED;
    }
}

package org.rostrum.web.review;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.redline.Piece;

/**
 * A stretch of marked text as it is laid out.
 *
 * @param first whether its change begins here, so that the place can be linked to
 */
record ShownPiece(Piece piece, boolean first) {

    static List<ShownPiece> of(List<Piece> line, int lastChange) {
        List<ShownPiece> shown = new ArrayList<>();
        int last = lastChange;
        for (Piece piece : line) {
            shown.add(new ShownPiece(piece, piece.change() > 0 && piece.change() != last));
            last = piece.change() > 0 ? piece.change() : last;
        }
        return shown;
    }

    public String anchor() {
        return "c" + piece.change();
    }

    /** Element and look: {@code ins}, {@code del}, {@code format} or {@code plain}. */
    public String look() {
        return switch (piece.op()) {
            case INSERTED -> "ins";
            case DELETED -> "del";
            case BREAK_INSERTED -> "break-in";
            case BREAK_DELETED -> "break-out";
            case KEPT, BREAK_KEPT -> piece.strong() == piece.wasStrong() ? "plain" : "format";
        };
    }
}

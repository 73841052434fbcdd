package org.rostrum.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rostrum.draft.redline.Piece;

/**
 * A stretch of marked text as it is laid out.
 *
 * @param first whether its change begins here, so that the place can be linked to
 * @param last whether its change ends here
 * @param renumbered whether it is the number of a heading that only became another one
 */
record ShownPiece(Piece piece, boolean first, boolean last, boolean renumbered) {

    /**
     * @param lastChange number of the last change of the line before
     * @param renumbering number of the change that only renumbers a heading; 0 if there is none
     * @param begun changes that begin elsewhere, on the other side
     */
    static List<ShownPiece> of(
            List<Piece> line, int lastChange, int renumbering, Set<Integer> begun) {
        List<ShownPiece> shown = new ArrayList<>();
        int previous = lastChange;
        for (int i = 0; i < line.size(); i++) {
            int change = line.get(i).change();
            boolean last = i + 1 == line.size() || line.get(i + 1).change() != change;
            shown.add(
                    new ShownPiece(
                            line.get(i),
                            change > 0 && change != previous && !begun.contains(change),
                            change > 0 && last,
                            change > 0 && change == renumbering));
            previous = change > 0 ? change : previous;
        }
        return shown;
    }

    public String anchor() {
        return "c" + piece.change();
    }

    /**
     * Element and look: {@code ins}, {@code del}, {@code format}, {@code number} (in place of the
     * old one) or {@code plain}.
     */
    public String look() {
        if (renumbered) {
            return "number";
        }
        return switch (piece.op()) {
            case INSERTED -> "ins";
            case DELETED -> "del";
            case BREAK_INSERTED -> "break-in";
            case BREAK_DELETED -> "break-out";
            case KEPT, BREAK_KEPT -> piece.strong() == piece.wasStrong() ? "plain" : "format";
        };
    }
}

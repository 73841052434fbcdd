package org.rostrum.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.draft.redline.Block;
import org.rostrum.draft.redline.Piece;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;

/** A paragraph of a redline as it is laid out, its marked pieces in order. */
record ShownParagraph(Kind kind, List<ShownPiece> pieces) {

    ShownParagraph {
        pieces = List.copyOf(pieces);
    }

    /**
     * Both texts in one: a deleted paragraph break shows as a mark, an inserted one also breaks. Of
     * a renumbered heading only the new number is shown; a rewritten paragraph is followed by what
     * it became.
     */
    static List<ShownParagraph> inline(Block block) {
        List<List<Piece>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        for (Piece piece : block.pieces()) {
            switch (piece.op()) {
                case KEPT, DELETED, BREAK_DELETED -> lines.getLast().add(piece);
                case INSERTED -> {
                    if (block.shape() == Block.Shape.REWRITTEN && !lines.getLast().isEmpty()) {
                        lines.add(new ArrayList<>());
                    }
                    lines.getLast().add(piece);
                }
                case BREAK_INSERTED -> {
                    lines.getLast().add(piece);
                    lines.add(new ArrayList<>());
                }
                case BREAK_KEPT -> lines.add(new ArrayList<>());
            }
        }
        if (block.renumbered()) {
            lines.getFirst().removeFirst();
        }
        return laidOut(
                block.after().isEmpty() ? block.before() : block.after(), lines, block, Set.of());
    }

    /** The text before, a line of pieces for each of its paragraphs. */
    static List<ShownParagraph> left(Block block) {
        return laidOut(block.before(), block.left(), block, Set.of());
    }

    /**
     * The text after; of a moved paragraph both texts, for what it was before stands far away on
     * the other side.
     */
    static List<ShownParagraph> right(Block block) {
        if (block.shape() == Block.Shape.MOVED_TO) {
            return inline(block);
        }
        Set<Integer> left =
                block.pieces().stream()
                        .filter(Piece::before)
                        .map(Piece::change)
                        .collect(Collectors.toSet());
        return laidOut(block.after(), block.right(), block, left);
    }

    private static List<ShownParagraph> laidOut(
            List<Paragraph> paragraphs, List<List<Piece>> lines, Block block, Set<Integer> begun) {
        List<ShownParagraph> shown = new ArrayList<>();
        int renumbering = block.renumbered() ? block.pieces().getFirst().change() : 0;
        int last = 0;
        for (List<Piece> line : lines) {
            Kind kind = paragraphs.get(Math.min(shown.size(), paragraphs.size() - 1)).kind();
            shown.add(new ShownParagraph(kind, ShownPiece.of(line, last, renumbering, begun)));
            last = line.stream().mapToInt(Piece::change).max().orElse(0);
        }
        return shown;
    }
}

package org.rostrum.draft.redline;

import java.util.List;
import java.util.Set;
import org.rostrum.draft.text.Ordinal;
import org.rostrum.draft.text.Paragraph;

/**
 * A row of the redline: paragraphs of the text before, and what became of them.
 *
 * <p>Inline, a block is its pieces one after another; side by side, {@link #left} and {@link
 * #right}. A moved paragraph has two blocks: where it stood ({@link Shape#MOVED_FROM}, its pieces
 * are its text before, all kept) and where it stands now ({@link Shape#MOVED_TO}, its pieces are
 * the comparison of both).
 *
 * @param index its place in {@link Redline#blocks}, from 0
 * @param before one paragraph mostly, none if added, several if merged
 * @param after one paragraph mostly, none if deleted, several if split
 * @param kinds all kinds of change in it; empty if there is none
 * @param partner index of the other block of a move, or -1
 */
public record Block(
        int index,
        Shape shape,
        List<Paragraph> before,
        List<Paragraph> after,
        List<Piece> pieces,
        Set<ChangeKind> kinds,
        int partner) {

    /** What became of the paragraphs as a whole. */
    public enum Shape {
        SAME,
        /** One paragraph, changed inside; or only its kind. */
        CHANGED,
        SPLIT,
        MERGED,
        /** In the place of another one, with hardly a word in common: all deleted, all inserted. */
        REWRITTEN,
        ADDED,
        DELETED,
        MOVED_FROM,
        MOVED_TO
    }

    public Block {
        before = List.copyOf(before);
        after = List.copyOf(after);
        pieces = List.copyOf(pieces);
        kinds = Set.copyOf(kinds);
    }

    public boolean changed() {
        return shape != Shape.SAME;
    }

    /** The strongest kind of change in it. */
    public ChangeKind strongest() {
        return ChangeKind.strongest(kinds);
    }

    /** Whether it begins with a number that is another one now, as headings do when one came in. */
    public boolean renumbered() {
        return pieces.size() > 2
                && isNumber(pieces.getFirst(), Piece.Op.DELETED)
                && isNumber(pieces.get(1), Piece.Op.INSERTED);
    }

    /** Whether its number is all that changed. */
    public boolean onlyRenumbered() {
        return shape == Shape.CHANGED
                && renumbered()
                && kinds.equals(Set.of(ChangeKind.FORMAT))
                && pieces.stream().allMatch(p -> p.change() <= pieces.getFirst().change());
    }

    /** A number is followed by something, so something is put behind it. */
    private static boolean isNumber(Piece piece, Piece.Op op) {
        return piece.op() == op
                && piece.kind() == ChangeKind.FORMAT
                && Ordinal.at(piece.text() + "…")
                        .filter(o -> o.length() == piece.text().length())
                        .isPresent();
    }

    /** For each paragraph before its pieces: kept and deleted ones. */
    public List<List<Piece>> left() {
        return Side.of(before, pieces, Piece::before);
    }

    /** For each paragraph after its pieces: kept and inserted ones. */
    public List<List<Piece>> right() {
        return Side.of(after, pieces, Piece::after);
    }

    Block withPartner(int block) {
        return new Block(index, shape, before, after, pieces, kinds, block);
    }
}

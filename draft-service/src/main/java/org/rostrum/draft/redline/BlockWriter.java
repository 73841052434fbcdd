package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.redline.Block.Shape;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;

/** Writes rows one after another and numbers their changes. */
final class BlockWriter {

    private static final Set<Kind> HEADINGS =
            EnumSet.of(Kind.HEADING_1, Kind.HEADING_2, Kind.HEADING_3, Kind.HEADING_4);

    private final List<Profile> before;
    private final List<Profile> after;
    private final Marking marking;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Integer, Group> moves = new HashMap<>();
    private int change;

    BlockWriter(List<Profile> before, List<Profile> after, Marking marking) {
        this.before = before;
        this.after = after;
        this.marking = marking;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The move that a block is one half of. */
    @Nullable Group moveOf(int block) {
        return moves.get(block);
    }

    void stayed(Group group) {
        compared(group, EnumSet.noneOf(ChangeKind.class), null);
    }

    void movedTo(Group group) {
        moves.put(blocks.size(), group);
        compared(group, EnumSet.of(ChangeKind.MOVED), Shape.MOVED_TO);
    }

    void movedFrom(Group group) {
        moves.put(blocks.size(), group);
        var paragraphs = paragraphs(before, group.before(), group.beforeEnd());
        var side = Joined.of(paragraphs);
        var pieces = new PieceWriter(side, side, change).write(List.of());
        add(Shape.MOVED_FROM, paragraphs, List.of(), pieces, EnumSet.of(ChangeKind.MOVED));
    }

    void deleted(int b) {
        var paragraphs = paragraphs(before, b, b + 1);
        alone(Shape.DELETED, paragraphs, List.of());
    }

    void added(int a) {
        var paragraphs = paragraphs(after, a, a + 1);
        alone(Shape.ADDED, List.of(), paragraphs);
    }

    private void alone(Shape shape, List<Paragraph> left, List<Paragraph> right) {
        var whole = Marking.whole(Joined.of(left).text(), Joined.of(right).text());
        var pieces = pieces(left, right, List.of(whole));
        add(shape, left, right, pieces, EnumSet.of(ChangeKind.STRUCTURE));
    }

    private void compared(Group group, EnumSet<ChangeKind> kinds, @Nullable Shape shape) {
        var left = paragraphs(before, group.before(), group.beforeEnd());
        var right = paragraphs(after, group.after(), group.afterEnd());
        var marked =
                marking.differences(
                        Joined.of(left).text(),
                        Joined.of(right).text(),
                        before.get(group.before()).ordinal(),
                        after.get(group.after()).ordinal());
        var pieces = pieces(left, right, marked);
        pieces.stream().map(Piece::kind).filter(k -> k != ChangeKind.NONE).forEach(kinds::add);
        kinds.addAll(ofParagraphKinds(left.getFirst().kind(), right.getFirst().kind()));
        add(shape != null ? shape : shape(group, pieces, kinds), left, right, pieces, kinds);
    }

    private static Shape shape(Group group, List<Piece> pieces, Set<ChangeKind> kinds) {
        if (!group.oneToOne()) {
            return group.beforeEnd() - group.before() == 1 ? Shape.SPLIT : Shape.MERGED;
        }
        boolean kept = pieces.isEmpty() || pieces.stream().anyMatch(p -> p.op() == Piece.Op.KEPT);
        return kinds.isEmpty() ? Shape.SAME : kept ? Shape.CHANGED : Shape.REWRITTEN;
    }

    private static Set<ChangeKind> ofParagraphKinds(Kind was, Kind is) {
        if (was == is) {
            return Set.of();
        }
        boolean heading = HEADINGS.contains(was) || HEADINGS.contains(is);
        return Set.of(heading ? ChangeKind.STRUCTURE : ChangeKind.FORMAT);
    }

    private List<Piece> pieces(List<Paragraph> left, List<Paragraph> right, List<Marked> marked) {
        var writer = new PieceWriter(Joined.of(left), Joined.of(right), change);
        var pieces = writer.write(marked);
        change = writer.lastChange();
        return pieces;
    }

    private void add(
            Shape shape,
            List<Paragraph> left,
            List<Paragraph> right,
            List<Piece> pieces,
            Set<ChangeKind> kinds) {
        blocks.add(new Block(blocks.size(), shape, left, right, pieces, kinds, -1));
    }

    private static List<Paragraph> paragraphs(List<Profile> side, int from, int to) {
        return side.subList(from, to).stream().map(Profile::paragraph).toList();
    }
}

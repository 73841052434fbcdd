package org.rostrum.web.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.redline.Block;
import org.rostrum.draft.redline.Block.Shape;
import org.rostrum.draft.redline.Change;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.draft.redline.Redline;

/**
 * What the marks of a redline say besides their colour: of what kind each change is, where the
 * reader who steps from change to change stops, and which two blocks are one move.
 */
final class Marks {

    private static final int LONGEST = 40;

    private final @Nullable ChangeKind only;
    private final Map<Integer, Change> changes = new HashMap<>();
    private final Map<Integer, Integer> moves = new HashMap<>();

    /**
     * @param only the one kind of change that is looked for; null for all
     */
    Marks(Redline redline, @Nullable ChangeKind only) {
        this.only = only;
        redline.changes().forEach(change -> changes.put(change.number(), change));
        for (Block block : redline.blocks()) {
            if (block.partner() > block.index()) {
                int number = moves.size() / 2 + 1;
                moves.put(block.index(), number);
                moves.put(block.partner(), number);
            }
        }
    }

    /** Whether a step ends at the beginning of this piece. */
    public boolean stop(ShownPiece shown) {
        return shown.first() && !shown.renumbered() && sought(shown.piece().kind());
    }

    /**
     * Whether a step ends at the block itself: it moved, or nothing inside it says what changed.
     */
    public boolean stop(Block block) {
        boolean silent =
                block.changed()
                        && block.shape() != Shape.MOVED_FROM
                        && block.pieces().stream().noneMatch(piece -> piece.change() > 0);
        boolean moved = block.shape() == Shape.MOVED_TO && sought(ChangeKind.MOVED);
        return moved || (silent && block.kinds().stream().anyMatch(this::sought));
    }

    /** Whether it is marked softly, because another kind is looked for. */
    public boolean quiet(ShownPiece shown) {
        return shown.piece().change() > 0 && !sought(shown.piece().kind());
    }

    private boolean sought(ChangeKind kind) {
        return only == null || only == kind;
    }

    /** The number of a move, from 1, the same at both of its ends. */
    public int move(Block block) {
        return moves.getOrDefault(block.index(), 0);
    }

    public String before(int change) {
        return brief(change(change).before());
    }

    public String after(int change) {
        return brief(change(change).after());
    }

    /** {@code replaced}, {@code inserted}, {@code deleted} or {@code format}. */
    public String manner(int number) {
        Change change = change(number);
        if (change.before().equals(change.after())) {
            return "format";
        }
        return change.before().isEmpty()
                ? "inserted"
                : change.after().isEmpty() ? "deleted" : "replaced";
    }

    private Change change(int number) {
        Change change = changes.get(number);
        return change == null ? new Change(number, 0, "", "", ChangeKind.NONE) : change;
    }

    private static String brief(String text) {
        List<String> lines = text.lines().toList();
        String line = String.join(" ", lines);
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

package org.rostrum.draft.redline;

import java.util.ArrayList;
import java.util.List;

/** Writes the two sides of a group and their differences as pieces. */
final class PieceWriter {

    private final Joined before;
    private final Joined after;
    private final List<Piece> pieces = new ArrayList<>();

    private int change;

    /** {@code change} is the number of the last change so far. */
    PieceWriter(Joined before, Joined after, int change) {
        this.before = before;
        this.after = after;
        this.change = change;
    }

    List<Piece> write(List<Marked> differences) {
        int b = 0;
        int a = 0;
        for (var marked : differences) {
            var hunk = marked.hunk();
            keep(b, hunk.before(), a);
            change++;
            delete(hunk, marked.kind());
            insert(hunk, marked.kind());
            b = hunk.beforeEnd();
            a = hunk.afterEnd();
        }
        keep(b, before.text().length(), a);
        return pieces;
    }

    /** The number of the last change. */
    int lastChange() {
        return change;
    }

    private void keep(int from, int to, int afterFrom) {
        int shift = afterFrom - from;
        int start = from;
        for (int i = from; i < to; i = start) {
            boolean was = before.strong().get(i);
            boolean is = after.strong().get(i + shift);
            if (before.text().charAt(i) == Joined.BREAK) {
                pieces.add(new Piece(Piece.Op.BREAK_KEPT, "\n", false, false, ChangeKind.NONE, 0));
                start = i + 1;
                continue;
            }
            start = end(i, to, shift);
            var text = before.text().substring(i, start);
            var kind = was == is ? ChangeKind.NONE : ChangeKind.FORMAT;
            int number = was == is ? 0 : ++change;
            pieces.add(new Piece(Piece.Op.KEPT, text, is, was, kind, number));
        }
    }

    private int end(int from, int to, int shift) {
        int at = from + 1;
        while (at < to
                && before.text().charAt(at) != Joined.BREAK
                && before.strong().get(at) == before.strong().get(from)
                && after.strong().get(at + shift) == after.strong().get(from + shift)) {
            at++;
        }
        return at;
    }

    private void delete(Hunk hunk, ChangeKind kind) {
        for (var run : Run.in(before, hunk.before(), hunk.beforeEnd())) {
            var op = run.isBreak() ? Piece.Op.BREAK_DELETED : Piece.Op.DELETED;
            pieces.add(new Piece(op, run.text(), run.strong(), run.strong(), kind, change));
        }
    }

    private void insert(Hunk hunk, ChangeKind kind) {
        for (var run : Run.in(after, hunk.after(), hunk.afterEnd())) {
            var op = run.isBreak() ? Piece.Op.BREAK_INSERTED : Piece.Op.INSERTED;
            pieces.add(new Piece(op, run.text(), run.strong(), run.strong(), kind, change));
        }
    }
}

package org.rostrum.draft.redline;

/**
 * A stretch of a block's text that is shown in one manner.
 *
 * @param text never empty, never half a surrogate pair; for the two breaks a line feed
 * @param strong whether it is emphasised: in the text after, or, for what was deleted, before
 * @param wasStrong whether it was emphasised before; differs from {@code strong} only if kept
 * @param kind {@link ChangeKind#NONE} if kept with the same emphasis, {@link ChangeKind#FORMAT} if
 *     kept with another
 * @param change number of the change that it belongs to, counted from 1 through the whole redline;
 *     a deletion and the insertion in its place have the same; 0 if kept
 */
public record Piece(
        Op op, String text, boolean strong, boolean wasStrong, ChangeKind kind, int change) {

    /** What happened to it. */
    public enum Op {
        /** In both texts. */
        KEPT,
        /** Only in the text before. */
        DELETED,
        /** Only in the text after. */
        INSERTED,
        /** Here one paragraph became two. */
        BREAK_INSERTED,
        /** Here two paragraphs became one. */
        BREAK_DELETED,
        /** Between two paragraphs of a block, before as well as after. */
        BREAK_KEPT
    }

    /** Whether the text before has it. */
    public boolean before() {
        return switch (op) {
            case KEPT, DELETED, BREAK_DELETED, BREAK_KEPT -> true;
            case INSERTED, BREAK_INSERTED -> false;
        };
    }

    /** Whether the text after has it. */
    public boolean after() {
        return switch (op) {
            case KEPT, INSERTED, BREAK_INSERTED, BREAK_KEPT -> true;
            case DELETED, BREAK_DELETED -> false;
        };
    }

    /** Whether it is the end of a paragraph and not text. */
    public boolean isBreak() {
        return switch (op) {
            case BREAK_INSERTED, BREAK_DELETED, BREAK_KEPT -> true;
            case KEPT, DELETED, INSERTED -> false;
        };
    }
}

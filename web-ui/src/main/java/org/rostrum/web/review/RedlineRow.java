package org.rostrum.web.review;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.redline.Block;
import org.rostrum.draft.redline.Block.Shape;

/**
 * A row of a redline: a block of it, or a note that unchanged paragraphs are left out.
 *
 * @param block null where paragraphs are left out
 * @param skipped how many are left out
 */
record RedlineRow(@Nullable Block block, int skipped) {

    static RedlineRow of(Block block) {
        return new RedlineRow(block, 0);
    }

    static RedlineRow leavingOut(int paragraphs) {
        return new RedlineRow(null, paragraphs);
    }

    public List<ShownParagraph> inline() {
        return block == null ? List.of() : ShownParagraph.inline(block);
    }

    public List<ShownParagraph> left() {
        return block == null || block.shape() == Shape.MOVED_TO
                ? List.of()
                : ShownParagraph.left(block);
    }

    public List<ShownParagraph> right() {
        return block == null || block.shape() == Shape.MOVED_FROM
                ? List.of()
                : ShownParagraph.right(block);
    }

    /** Whether the other half of a move stands further down. */
    public boolean partnerBelow() {
        return block != null && block.partner() > block.index();
    }

    /** Null where every paragraph is still of the kind that it was. */
    public @Nullable KindChange kindChange() {
        return block == null ? null : KindChange.of(block);
    }

    /** The number that a heading had; empty where it still has it. */
    public String oldNumber() {
        return block != null && block.renumbered() ? block.pieces().getFirst().text().strip() : "";
    }

    /** For the style sheet, such as {@code moved-to}. */
    public String look() {
        return block == null
                ? "skipped"
                : block.shape().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

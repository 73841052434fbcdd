package org.rostrum.draft.redline;

import java.util.List;
import java.util.Set;
import org.rostrum.draft.text.Text;

/**
 * The marked-up comparison of two texts.
 *
 * <p>Read in order, the blocks give the text after (leave out {@link Block.Shape#MOVED_FROM}) and
 * the text before (leave out {@link Block.Shape#MOVED_TO}), to the letter. For "changes only" show
 * the blocks that are {@link Block#changed} with a neighbour or two.
 *
 * @param blocks rows in reading order
 * @param facts the facts that differ, in reading order
 * @param similarity share of the characters that both texts have in common, moved ones included: 1
 *     if the words are the same, 0 if none is
 * @param kinds all kinds of change; empty if a reader sees the same
 */
public record Redline(
        List<Block> blocks,
        List<FactChange> facts,
        Counts counts,
        double similarity,
        Set<ChangeKind> kinds) {

    public Redline {
        blocks = List.copyOf(blocks);
        facts = List.copyOf(facts);
        kinds = Set.copyOf(kinds);
    }

    public static Redline between(Text before, Text after) {
        return between(before, after, Lexicon.EMPTY);
    }

    /** As {@link #between(Text, Text)}; the lexicon's terms are compared as wholes. */
    public static Redline between(Text before, Text after, Lexicon lexicon) {
        return new Comparing(before, after, lexicon).redline();
    }

    /** The strongest kind of change, {@link ChangeKind#NONE} if there is none. */
    public ChangeKind strongest() {
        return ChangeKind.strongest(kinds);
    }

    /** Where each place of the text before is in the text after. */
    public Positions positions() {
        return Positions.of(blocks);
    }

    /** Every place that differs, in reading order. */
    public List<Change> changes() {
        return blocks.stream().flatMap(b -> Change.in(b).stream()).toList();
    }
}

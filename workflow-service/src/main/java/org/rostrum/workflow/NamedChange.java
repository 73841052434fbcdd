package org.rostrum.workflow;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.rostrum.draft.redline.Block;
import org.rostrum.draft.redline.Change;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.draft.redline.Redline;
import org.rostrum.draft.text.Paragraph;

/**
 * A change as one would name it: a number in paragraph 12.
 *
 * @param paragraph counted from 1 in the new text; where it was deleted, in the one before
 * @param deleted whether the paragraph is gone
 * @param before what stood there, shortened; may be empty
 * @param after what stands there now, shortened; may be empty
 * @param block index of its block in the redline
 * @param change number of the change in the redline; 0 if it is about the whole paragraph
 */
public record NamedChange(
        int paragraph,
        boolean deleted,
        ChangeKind kind,
        String before,
        String after,
        int block,
        int change) {

    /** How many are named one by one. */
    public static final int MOST = 3;

    private static final int LONGEST = 24;

    /** One a paragraph: its strongest change. The strongest come first. */
    static List<NamedChange> in(Redline redline, Predicate<ChangeKind> matters) {
        Map<String, Integer> old = places(redline, Block::before, Block.Shape.MOVED_TO);
        Map<String, Integer> now = places(redline, Block::after, Block.Shape.MOVED_FROM);
        return redline.blocks().stream()
                .filter(b -> b.shape() != Block.Shape.MOVED_FROM && matters.test(b.strongest()))
                .map(b -> named(b, redline.changes(), old, now))
                .sorted(Comparator.comparing(NamedChange::kind).reversed())
                .toList();
    }

    private static NamedChange named(
            Block block, List<Change> changes, Map<String, Integer> old, Map<String, Integer> now) {
        boolean deleted = block.after().isEmpty();
        String id = (deleted ? block.before() : block.after()).getFirst().id();
        ChangeKind kind = block.strongest();
        return changes.stream()
                .filter(c -> c.block() == block.index() && c.kind() == kind)
                .findFirst()
                .map(c ->
                        new NamedChange(
                                (deleted ? old : now).getOrDefault(id, 0),
                                deleted,
                                kind,
                                shortened(c.before()),
                                shortened(c.after()),
                                block.index(),
                                c.number()))
                .orElseGet(() ->
                        new NamedChange(
                                (deleted ? old : now).getOrDefault(id, 0),
                                deleted,
                                kind,
                                "",
                                "",
                                block.index(),
                                0));
    }

    /** From 1, by id; a moved paragraph counts where it stands in that text. */
    private static Map<String, Integer> places(
            Redline redline, Function<Block, List<Paragraph>> side, Block.Shape elsewhere) {
        Map<String, Integer> places = new HashMap<>();
        int place = 0;
        for (Block block : redline.blocks()) {
            if (block.shape() != elsewhere) {
                for (Paragraph paragraph : side.apply(block)) {
                    place += 1;
                    places.put(paragraph.id(), place);
                }
            }
        }
        return places;
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

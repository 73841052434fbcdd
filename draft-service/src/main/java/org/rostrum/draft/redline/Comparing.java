package org.rostrum.draft.redline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rostrum.draft.text.Text;

/** Compares two texts: aligns paragraphs, compares inside, and sums up. */
final class Comparing {

    private final List<Profile> before;
    private final List<Profile> after;
    private final Lexicon lexicon;
    private final Effort effort = new Effort();

    Comparing(Text before, Text after, Lexicon lexicon) {
        this.before = before.paragraphs().stream().map(Profile::of).toList();
        this.after = after.paragraphs().stream().map(Profile::of).toList();
        this.lexicon = lexicon;
    }

    Redline redline() {
        var alignment = Alignment.of(before, after, effort);
        var blocks = new Arranging(before, after, alignment, new Marking(lexicon, effort)).blocks();
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        blocks.forEach(b -> kinds.addAll(b.kinds()));
        var sums = new Counting(blocks);
        return new Redline(
                blocks,
                new FactChanges(new Facts(lexicon)).in(blocks),
                sums.counts(),
                sums.similarity(),
                kinds);
    }

    /** How much work it was. */
    long steps() {
        return effort.steps();
    }
}

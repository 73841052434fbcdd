package org.rostrum.web.review;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.rostrum.draft.redline.Block;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.draft.redline.FactChange;
import org.rostrum.draft.redline.Lexicon;
import org.rostrum.draft.redline.Redline;
import org.rostrum.draft.revision.Revision;

/** The comparison of two revisions as a page shows it. */
record RedlineView(
        Revision from,
        Revision to,
        RedlineQuery query,
        Redline redline,
        List<RedlineRow> rows,
        Marks marks) {

    static RedlineView of(Revision from, Revision to, RedlineQuery query) {
        return of(from, to, query, Lexicon.EMPTY);
    }

    static RedlineView of(Revision from, Revision to, RedlineQuery query, Lexicon lexicon) {
        Redline redline = Redline.between(from.text(), to.text(), lexicon);
        List<RedlineRow> rows =
                query.changesOnly()
                        ? ChangesOnly.of(redline.blocks())
                        : redline.blocks().stream().map(RedlineRow::of).toList();
        return new RedlineView(from, to, query, redline, rows, new Marks(redline, query.only()));
    }

    public boolean same() {
        return redline.blocks().stream().noneMatch(Block::changed);
    }

    /** Share of the characters that both have, in whole percent, rounded down. */
    public int similarity() {
        return (int) Math.floor(redline.similarity() * 100);
    }

    /** All kinds of change, the weightiest first. */
    public List<ChangeKind> kinds() {
        return redline.kinds().stream()
                .filter(kind -> kind != ChangeKind.NONE)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** How many headings have another number. */
    public long renumbered() {
        return redline.blocks().stream().filter(Block::renumbered).count();
    }

    /** The strip at the edge that shows where changes are. */
    public RedlineMap map() {
        return RedlineMap.of(this);
    }

    /** Where a changed fact stands on the page. */
    public String place(FactChange fact) {
        if (query.finalText()) {
            return fact.paragraphAfter() == null ? "#reading" : "#p-" + fact.paragraphAfter();
        }
        return fact.change() == 0 ? "#b" + fact.block() : "#c" + fact.change();
    }

    /** The numbers, from 1, of the changed facts in a change, as the list of facts has them. */
    public List<Integer> factsIn(int change) {
        return IntStream.range(0, redline.facts().size())
                .filter(i -> redline.facts().get(i).change() == change)
                .mapToObj(i -> i + 1)
                .toList();
    }
}

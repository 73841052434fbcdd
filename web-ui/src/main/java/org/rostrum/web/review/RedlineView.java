package org.rostrum.web.review;

import java.util.Comparator;
import java.util.List;
import org.rostrum.draft.redline.Block;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.draft.redline.FactChange;
import org.rostrum.draft.redline.Redline;
import org.rostrum.draft.revision.Revision;

/** The comparison of two revisions as a page shows it. */
record RedlineView(
        Revision from, Revision to, RedlineQuery query, Redline redline, List<RedlineRow> rows) {

    static RedlineView of(Revision from, Revision to, RedlineQuery query) {
        Redline redline = Redline.between(from.text(), to.text());
        List<RedlineRow> rows =
                query.changesOnly()
                        ? ChangesOnly.of(redline.blocks())
                        : redline.blocks().stream().map(RedlineRow::of).toList();
        return new RedlineView(from, to, query, redline, rows);
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

    /** Where a changed fact stands on the page. */
    public String place(FactChange fact) {
        return query.beside() || fact.change() == 0 ? "#b" + fact.block() : "#c" + fact.change();
    }
}

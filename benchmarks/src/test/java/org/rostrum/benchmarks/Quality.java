package org.rostrum.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rostrum.draft.text.Text;
import testing.rostrum.speech.Edit;
import testing.rostrum.speech.Revising;

/**
 * How well revisions are shown whose true changes are known.
 *
 * @param shown characters marked as deleted or inserted
 * @param made characters that were really deleted or inserted
 * @param exact edits of one word or fact that are shown exactly as made
 * @param single all edits of one word or fact
 * @param islands kept stretches of one character between two changes
 */
record Quality(long shown, long made, long exact, long single, long islands) {

    /** A speech and one revision of it. */
    record Revised(Text before, Text after, List<Edit> edits) {}

    static List<Revised> revisions(List<Text> speeches, int seeds) {
        var revisions = new ArrayList<Revised>();
        for (var speech : speeches) {
            for (int seed = 0; seed < seeds; seed++) {
                var revising = Revising.thoroughly(speech, seed);
                revisions.add(new Revised(speech, revising.text(), revising.edits()));
            }
        }
        return revisions;
    }

    static Quality of(Contender contender, List<Revised> revisions) {
        var sum = new Quality(0, 0, 0, 0, 0);
        for (var revised : revisions) {
            var segments = contender.shown(contender.compare(revised.before, revised.after));
            sum = sum.plus(of(segments, revised.edits));
        }
        return sum;
    }

    private static Quality of(List<Segment> segments, List<Edit> edits) {
        var changes = Segment.changes(segments);
        long exact =
                edits.stream()
                        .filter(Edit::single)
                        .filter(edit ->
                                changes.stream()
                                        .anyMatch(c -> edit.isShownBy(c.before(), c.after())))
                        .count();
        return new Quality(
                changes.stream().mapToLong(c -> c.before().length() + c.after().length()).sum(),
                edits.stream().mapToLong(Edit::size).sum(),
                exact,
                edits.stream().filter(Edit::single).count(),
                Segment.islands(segments));
    }

    private Quality plus(Quality more) {
        return new Quality(
                shown + more.shown,
                made + more.made,
                exact + more.exact,
                single + more.single,
                islands + more.islands);
    }

    /** Cells of a row of the table. */
    String row() {
        return String.format(
                Locale.ROOT,
                "%.3f | %.1f %% of %,d | %,d",
                (double) shown / made,
                100.0 * exact / single,
                single,
                islands);
    }
}

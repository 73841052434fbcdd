package org.rostrum.draft.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;
import testing.rostrum.speech.Edit;
import testing.rostrum.speech.Revising;
import testing.rostrum.speech.Speeches;

/** Whole speeches, revised as an office would: the redline shows what was changed, hardly more. */
class RealisticEditsTest {

    private static final int SEEDS = 20;

    private record Case(Text before, Revising after, Redline redline) {}

    private static List<Case> cases(boolean sameIds) {
        var cases = new ArrayList<Case>();
        for (var text : Speeches.all()) {
            for (int seed = 0; seed < SEEDS; seed++) {
                var revised = Revising.thoroughly(text, seed);
                var after = sameIds ? revised.text() : renamed(revised.text());
                cases.add(new Case(text, revised, Redline.between(text, after)));
            }
        }
        return cases;
    }

    private static Text renamed(Text text) {
        return new Text(
                text.paragraphs().stream()
                        .map(p -> new Paragraph("x" + p.id(), p.kind(), p.text(), p.strong(), ""))
                        .toList(),
                "");
    }

    @Test
    void rebuildsBothSides() {
        for (var c : cases(true)) {
            assertThat(Texts.before(c.redline())).isEqualTo(Texts.words(c.before()));
            assertThat(Texts.after(c.redline())).isEqualTo(Texts.words(c.after().text()));
        }
    }

    @Test
    void showsHardlyMoreThanWasChanged() {
        assertThat(shownToTrue(cases(true))).isLessThanOrEqualTo(1.1);
        assertThat(shownToTrue(cases(false))).isLessThanOrEqualTo(1.1);
    }

    @Test
    void showsMostSingleEditsExactlyAsMade() {
        assertThat(exact(cases(true))).isGreaterThanOrEqualTo(0.85);
        assertThat(exact(cases(false))).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void leavesNoOneCharacterIslands() {
        for (var c : cases(true)) {
            c.redline().blocks().forEach(b -> assertThat(Islands.in(b)).isEmpty());
        }
    }

    private static boolean isShown(Edit edit, Change change) {
        boolean asWhatItIs = edit.sort() != Edit.Sort.FACT || change.kind() == ChangeKind.FACT;
        return asWhatItIs && edit.isShownBy(change.before(), change.after());
    }

    @Test
    void showsARenumberedHeadingAsNothingButRenumbered() {
        for (var c : cases(false)) {
            for (var block : c.redline().blocks()) {
                if (block.shape() == Block.Shape.CHANGED && isHeading(block)) {
                    assertThat(block.kinds()).containsExactly(ChangeKind.FORMAT);
                }
            }
        }
    }

    private static boolean isHeading(Block block) {
        return block.after().getFirst().kind() == Kind.HEADING_1;
    }

    private static double shownToTrue(List<Case> cases) {
        long shown = 0;
        long made = 0;
        for (var c : cases) {
            shown += c.redline().counts().inserted() + c.redline().counts().deleted();
            made += c.after().edits().stream().mapToInt(Edit::size).sum();
        }
        return (double) shown / made;
    }

    private static double exact(List<Case> cases) {
        long exact = 0;
        long all = 0;
        for (var c : cases) {
            var changes = c.redline().changes();
            for (var edit : c.after().edits()) {
                if (edit.single()) {
                    all++;
                    exact += changes.stream().anyMatch(ch -> isShown(edit, ch)) ? 1 : 0;
                }
            }
        }
        return (double) exact / all;
    }
}

package org.rostrum.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Range;
import org.rostrum.draft.text.Text;

class RewritingTest {

    private final Text before =
            new Text(
                    List.of(
                            paragraph("a", Kind.QUOTE, "甲"),
                            paragraph("b", Kind.BODY, "乙"),
                            paragraph("c", Kind.BODY, "丙")),
                    "");

    @Test
    void keepsWhatReadsAsBefore() {
        Text after = rewritten("甲", "乙", "丙");
        assertThat(after.paragraphs()).extracting(Paragraph::id).containsExactly("a", "b", "c");
        assertThat(after.paragraphs().getFirst().kind()).isEqualTo(Kind.QUOTE);
        assertThat(after.paragraphs().getFirst().strong()).containsExactly(new Range(0, 1));
    }

    @Test
    void takesAParagraphBetweenTwoOldOnesForTheSameReworded() {
        Text after = rewritten("甲", "乙乙", "丙");
        assertThat(after.paragraphs()).extracting(Paragraph::id).containsExactly("a", "b", "c");
        assertThat(after.paragraphs().get(1).text()).isEqualTo("乙乙");
        assertThat(after.paragraphs().get(1).strong()).isEmpty();
    }

    @Test
    void givesNewParagraphsNewIds() {
        List<String> ids =
                rewritten("甲", "新", "乙", "丙").paragraphs().stream().map(Paragraph::id).toList();
        assertThat(ids).doesNotHaveDuplicates().contains("a", "b", "c").hasSize(4);
    }

    @Test
    void forgetsWhatWasDeleted() {
        assertThat(rewritten("丙").paragraphs()).extracting(Paragraph::id).containsExactly("c");
        assertThat(rewritten("").paragraphs()).isEmpty();
    }

    @Test
    void neverUsesAnIdTwiceWhereParagraphsChangedPlaces() {
        assertThat(rewritten("丙", "甲", "乙", "丙", "丙").paragraphs())
                .extracting(Paragraph::id)
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    private Text rewritten(String... lines) {
        return new Rewriting(before, Writers.read(String.join("\n", lines))).text();
    }

    private static Paragraph paragraph(String id, Kind kind, String text) {
        return new Paragraph(id, kind, text, List.of(new Range(0, 1)), "\n");
    }
}

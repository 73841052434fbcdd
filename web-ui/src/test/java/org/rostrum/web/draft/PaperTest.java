package org.rostrum.web.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Range;
import org.rostrum.web.Tongue;
import org.rostrum.web.draft.Paper.Run;

class PaperTest {

    private final Paper paper = new Paper(new Tongue());

    @Test
    void cutsAParagraphWhereEmphasisBeginsAndEnds() {
        assertThat(paper.runs(paragraph("甲乙丙丁", new Range(1, 3))))
                .containsExactly(new Run("甲", false), new Run("乙丙", true), new Run("丁", false));
        assertThat(paper.runs(paragraph("甲乙", new Range(0, 2))))
                .containsExactly(new Run("甲乙", true));
        assertThat(paper.runs(paragraph(""))).isEmpty();
    }

    @Test
    void losesNoCharacter() {
        var paragraph = paragraph("𠮷野家<script>", new Range(0, 2), new Range(3, 5));
        assertThat(String.join("", paper.runs(paragraph).stream().map(Run::text).toList()))
                .isEqualTo(paragraph.text());
    }

    @Test
    void marksOnlyParagraphsInAnotherLanguage() {
        assertThat(paper.lang(paragraph("女士們、先生們"), "zh-Hant")).isNull();
        assertThat(paper.lang(paragraph("Ladies and gentlemen"), "zh-Hant")).isEqualTo("en");
        assertThat(paper.lang(paragraph("女士們、先生們"), "en")).isEqualTo("zh-Hant");
        assertThat(paper.lang(Writers.read("关于优化营商环境\n的发言提纲"))).isEqualTo("zh-Hans");
    }

    private static Paragraph paragraph(String text, Range... strong) {
        return new Paragraph("p", Kind.BODY, text, List.of(strong), "\n");
    }
}

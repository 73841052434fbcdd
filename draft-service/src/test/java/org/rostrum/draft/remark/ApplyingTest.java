package org.rostrum.draft.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Range;
import org.rostrum.draft.text.Text;

class ApplyingTest {

    private static final Text TEXT =
            text(
                    paragraph("a", "各位市民："),
                    paragraph("b", "今年全市種樹三萬株，修路五公里。"),
                    paragraph("c", "謝謝大家。"));

    @Test
    void putsAReplacementInThePlaceOfItsPassage() {
        var applied = Applying.to(TEXT, List.of(passage("b", 6, 9, "三萬株", "三萬五千株")));
        assertThat(words(applied.text())).containsExactly("各位市民：", "今年全市種樹三萬五千株，修路五公里。", "謝謝大家。");
        assertThat(applied.applied()).hasSize(1);
    }

    @Test
    void leavesAPassageAloneThatReadsOtherwise() {
        var outdated = passage("b", 6, 9, "四萬株", "三萬五千株");
        var applied = Applying.to(TEXT, List.of(outdated));
        assertThat(applied.text()).isEqualTo(TEXT);
        assertThat(applied.outdated()).containsExactly(outdated);
    }

    @Test
    void putsSeveralIntoOneParagraphWhateverTheirOrder() {
        var trees = passage("b", 6, 9, "三萬株", "樹");
        var roads = passage("b", 12, 15, "五公里", "二十五公里");
        for (List<Suggested> order : List.of(List.of(trees, roads), List.of(roads, trees))) {
            assertThat(words(Applying.to(TEXT, order).text())).contains("今年全市種樹樹，修路二十五公里。");
        }
    }

    @Test
    void appliesNeitherOfTwoThatTouch() {
        var one = passage("b", 6, 9, "三萬株", "四萬株");
        var other = passage("b", 9, 10, "，", "；");
        var apart = passage("a", 2, 4, "市民", "朋友");
        var applied = Applying.to(TEXT, List.of(one, other, apart));
        assertThat(applied.touching()).containsExactly(one, other);
        assertThat(applied.applied()).containsExactly(apart);
        assertThat(words(applied.text())).startsWith("各位朋友：", "今年全市種樹三萬株，修路五公里。");
    }

    @Test
    void appliesTwoThatSayTheSameOnce() {
        var one = passage("b", 6, 9, "三萬株", "四萬株");
        var other = passage("b", 6, 9, "三萬株", "四萬株");
        var applied = Applying.to(TEXT, List.of(one, other));
        assertThat(applied.applied()).containsExactly(one, other);
        assertThat(words(applied.text())).contains("今年全市種樹四萬株，修路五公里。");
    }

    @Test
    void replacesAWholeParagraphAndTakesOutOneThatBecomesBlank() {
        var rewritten = whole("a", "各位市民：", "女士們，先生們：");
        var deleted = whole("c", "謝謝大家。", "");
        var applied = Applying.to(TEXT, List.of(rewritten, deleted));
        assertThat(words(applied.text())).containsExactly("女士們，先生們：", "今年全市種樹三萬株，修路五公里。");
        assertThat(applied.text().paragraphs()).extracting(Paragraph::id).containsExactly("a", "b");
    }

    @Test
    void appliesNothingToAPlaceThatIsGone() {
        var gone = passage("x", 0, 1, "今", "");
        var nowhere = new Suggested(new RemarkId(UUID.randomUUID()), Place.DRAFT, "", "新");
        assertThat(Applying.to(TEXT, List.of(gone, nowhere)).outdated())
                .containsExactly(gone, nowhere);
    }

    @Test
    void keepsEmphasisOnTheWordsThatItWasOn() {
        Text text = text(paragraph("a", "一二三四五六七八九", new Range(1, 3), new Range(4, 8)));
        assertThat(strong(text, passage("a", 0, 1, "一", "壹壹")))
                .containsExactly(new Range(2, 4), new Range(5, 9));
        assertThat(strong(text, passage("a", 2, 5, "三四五", ""))).containsExactly(new Range(1, 5));
        assertThat(strong(text, passage("a", 1, 3, "二三", "貳")))
                .containsExactly(new Range(1, 2), new Range(3, 7));
        assertThat(strong(text, passage("a", 0, 9, "一二三四五六七八九", "十"))).isEmpty();
    }

    private static List<Range> strong(Text text, Suggested one) {
        return Applying.to(text, List.of(one)).text().paragraphs().getFirst().strong();
    }

    private static Suggested passage(
            String paragraph, int from, int to, String quotation, String put) {
        return new Suggested(
                new RemarkId(UUID.randomUUID()),
                Place.passage(paragraph, new Range(from, to)),
                quotation,
                put);
    }

    private static Suggested whole(String paragraph, String quotation, String put) {
        return new Suggested(
                new RemarkId(UUID.randomUUID()), Place.paragraph(paragraph), quotation, put);
    }

    private static Text text(Paragraph... paragraphs) {
        return new Text(List.of(paragraphs), "");
    }

    private static Paragraph paragraph(String id, String words, Range... strong) {
        return new Paragraph(id, Kind.BODY, words, Arrays.asList(strong), "\n");
    }

    private static List<String> words(Text text) {
        return text.paragraphs().stream().map(Paragraph::text).toList();
    }
}

package org.rostrum.draft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.outcome.Refusal;

class TextCheckTest {

    private static Paragraph paragraph(String id, String text, Range... strong) {
        return new Paragraph(id, Kind.BODY, text, List.of(strong), "\n");
    }

    private static List<String> problems(Paragraph... paragraphs) {
        return TextCheck.problems(new Text(List.of(paragraphs), "")).stream()
                .map(Refusal::code)
                .toList();
    }

    @Test
    void findsNothingInASoundText() {
        assertThat(problems(paragraph("a", "你好\t😀", new Range(0, 2)), paragraph("B-_9", "")))
                .isEmpty();
    }

    @Test
    void wantsIdsThatAreValidAndOwn() {
        assertThat(problems(paragraph("a", "甲"), paragraph("a", "乙")))
                .containsExactly("text.paragraph-id-twice");
        assertThat(problems(paragraph("", "甲"), paragraph("a b", "乙"), paragraph("段", "丙")))
                .containsOnly("text.paragraph-id")
                .hasSize(3);
        assertThat(problems(paragraph("x".repeat(41), "甲"))).containsExactly("text.paragraph-id");
    }

    @Test
    void wantsEmphasisInsideInOrderAndWithoutCuttingACharacter() {
        assertThat(problems(paragraph("a", "你好", new Range(1, 3)))).containsExactly("text.strong");
        assertThat(problems(paragraph("a", "你好嗎", new Range(1, 2), new Range(0, 1))))
                .containsExactly("text.strong");
        assertThat(problems(paragraph("a", "你好嗎", new Range(0, 1), new Range(1, 2))))
                .containsExactly("text.strong");
        assertThat(problems(paragraph("a", "😀好", new Range(1, 3)))).containsExactly("text.strong");
        assertThat(problems(paragraph("a", "😀好", new Range(0, 1)))).containsExactly("text.strong");
    }

    @Test
    void wantsNoLineBreakNoNulAndNoHalfCharacter() {
        assertThat(problems(paragraph("a", "你\n好"))).containsExactly("text.line-break");
        assertThat(problems(paragraph("a", "你\u2029好"))).containsExactly("text.line-break");
        assertThat(problems(paragraph("a", "你\0好"))).containsExactly("text.nul");
        assertThat(problems(paragraph("a", "你\uDC00好"))).containsExactly("text.lone-surrogate");
    }

    @Test
    void wantsOnlySpaceBetweenParagraphs() {
        var smuggled = new Paragraph("a", Kind.BODY, "你好", List.of(), "\n不見的字");
        assertThat(problems(smuggled)).containsExactly("text.lead");
        assertThat(TextCheck.problems(new Text(List.of(), "尾")))
                .extracting(Refusal::code)
                .containsExactly("text.tail");
    }

    @Test
    void wantsTheLimitsKept() {
        assertThat(problems(paragraph("a", "長".repeat(200_001)))).containsExactly("text.too-long");
        var many = Collections.nCopies(5_001, paragraph("a", "")).toArray(Paragraph[]::new);
        assertThat(problems(many)).contains("text.too-many-paragraphs");
    }

    @Test
    void namesTheParagraphAndAllReasons() {
        var problems =
                TextCheck.problems(
                        new Text(
                                List.of(paragraph("a", "好"), paragraph("?", "\n", new Range(0, 9))),
                                ""));
        assertThat(problems)
                .containsExactly(
                        Refusal.invalid("text.paragraph-id", 2),
                        Refusal.invalid("text.line-break", 2),
                        Refusal.invalid("text.strong", 2));
    }
}

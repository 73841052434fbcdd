package org.rostrum.draft.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalFormTest {

    private static Text text(String id, String words, String lead, Range... strong) {
        return new Text(List.of(new Paragraph(id, Kind.BODY, words, List.of(strong), lead)), lead);
    }

    private static String form(Text text) {
        return new String(CanonicalForm.of(text), StandardCharsets.UTF_8);
    }

    @Test
    void isJsonWithSortedNamesAndNoSpace() {
        assertThat(form(text("a", "你好", "\n", new Range(0, 1))))
                .isEqualTo(
                        """
                        {"form":"rostrum-text-1","paragraphs":[{"kind":"BODY","strong":[[0,1]],"text":"你好"}]}\
                        """);
    }

    @Test
    void escapesAsTheStandardSays() {
        assertThat(form(text("a", "\"\\/\b\t\f\u0007\u007f\u20ac😀", "")))
                .contains("\"text\":\"\\\"\\\\/\\b\\t\\f\\u0007\u007f€😀\"");
    }

    @Test
    void leavesOutIdsAndSpaceBetweenParagraphs() {
        assertThat(CanonicalForm.sha256(text("a", "你好", "\n")))
                .isEqualTo(CanonicalForm.sha256(text("b", "你好", "\n\n　")))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void tellsEveryVisibleDifference() {
        var plain = CanonicalForm.sha256(text("a", "你好", ""));
        assertThat(CanonicalForm.sha256(text("a", "您好", ""))).isNotEqualTo(plain);
        assertThat(CanonicalForm.sha256(text("a", "你好", "", new Range(0, 1)))).isNotEqualTo(plain);
        assertThat(CanonicalForm.sha256(new Text(List.of(), ""))).isNotEqualTo(plain);
    }

    @Test
    void doesNotCareInWhatOrderEmphasisIsGiven() {
        assertThat(form(text("a", "一二三四", "", new Range(2, 3), new Range(0, 2))))
                .isEqualTo(form(text("a", "一二三四", "", new Range(0, 3))));
    }

    @Test
    void refusesHalfACharacter() {
        assertThatThrownBy(() -> CanonicalForm.of(text("a", "\uD840", "")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package org.rostrum.draft.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rostrum.draft.text.Reading.read;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final String SPEECH =
            """
            講話稿

            同志們：

            一、統一思想

            （一）壓力大。當前任務很重，不能放鬆。

            二、狠抓落實

            1. 加強領導

            要從嚴要求。

            謝謝大家。
            """;

    @Test
    void listsThePointsWithWhatTheyCover() {
        assertThat(Outline.of(read(SPEECH)))
                .extracting(
                        Outline.Entry::level, Outline.Entry::heading, Outline.Entry::hanCharacters)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "一、統一思想", 19),
                        org.assertj.core.groups.Tuple.tuple(2, "（一）壓力大", 14),
                        org.assertj.core.groups.Tuple.tuple(1, "二、狠抓落實", 14),
                        org.assertj.core.groups.Tuple.tuple(3, "1. 加強領導", 9));
    }

    @Test
    void cutsALongHeadingWithoutTearingACharacter() {
        var heading =
                Outline.of(read("一、" + "\uD840\uDC00".repeat(100) + "。你好。")).getFirst().heading();
        assertThat(heading).endsWith("\uDC00…").hasSizeLessThanOrEqualTo(61);
    }

    @Test
    void countsHanCharactersOnly() {
        assertThat(HanCharacters.in("Smart 城市，2026 年〇々\uD840\uDC00😀！")).isEqualTo(6);
        assertThat(HanCharacters.in(read(SPEECH))).isEqualTo(43);
        assertThat(HanCharacters.in("")).isZero();
    }

    @Test
    void reckonsTheTimeToSpeak() {
        assertThat(SpeakingTime.of(read("標題\n\n各位：\n" + "好".repeat(198)), 200))
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(SpeakingTime.of(read("好".repeat(96) + " very good。"), SpeakingTime.DEFAULT))
                .isEqualTo(Duration.ofSeconds(30));
        assertThat(SpeakingTime.of(read("好".repeat(96) + "2026。"), 100))
                .isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void wantsASpeedAboveZero() {
        assertThatThrownBy(() -> SpeakingTime.of(read("好"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package org.rostrum.draft.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.draft.text.Kind.BODY;
import static org.rostrum.draft.text.Kind.HEADING_1;
import static org.rostrum.draft.text.Kind.HEADING_2;
import static org.rostrum.draft.text.Kind.HEADING_3;
import static org.rostrum.draft.text.Kind.HEADING_4;
import static org.rostrum.draft.text.Kind.QUOTE;
import static org.rostrum.draft.text.Kind.SALUTATION;
import static org.rostrum.draft.text.Kind.SIGN_OFF;
import static org.rostrum.draft.text.Kind.TITLE;
import static org.rostrum.draft.text.Reading.kinds;
import static org.rostrum.draft.text.Reading.read;
import static org.rostrum.draft.text.Reading.refusals;
import static org.rostrum.draft.text.Reading.words;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final String SENTENCE = "近年來，我們緊緊圍繞發展大局，各項工作取得了新的成績。";

    @Test
    void recognisesTheParts() {
        var text =
                read(
                        """
                        在全市工作會議上的講話

                        各位代表，同志們：

                        今天的會議很重要。

                        一、統一思想

                        （一）壓力大

                        1. 人手不足

                        （1）編制

                        「城市的高度在於書架。」

                        謝謝大家。
                        """);
        assertThat(kinds(text))
                .containsExactly(
                        TITLE,
                        SALUTATION,
                        BODY,
                        HEADING_1,
                        HEADING_2,
                        HEADING_3,
                        HEADING_4,
                        QUOTE,
                        SIGN_OFF);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一、統一思想|HEADING_1",
                "十二、統一思想|HEADING_1",
                "壹、統一思想|HEADING_1",
                "（一）統一思想|HEADING_2",
                "(一)統一思想|HEADING_2",
                "（十三）統一思想|HEADING_2",
                "第一，統一思想|HEADING_2",
                "第二,統一思想|HEADING_2",
                "1. 統一思想|HEADING_3",
                "1.統一思想|HEADING_3",
                "１．統一思想|HEADING_3",
                "1、統一思想|HEADING_3",
                "１、統一思想|HEADING_3",
                "（1）統一思想|HEADING_4",
                "(1)統一思想|HEADING_4",
                "（１）統一思想|HEADING_4",
                "1.5億元投入教育|BODY",
                "一二三線城市|BODY",
                "一、二線城市同步推進|BODY",
                "一是統一思想|BODY",
                "(備註)統一思想|BODY",
            })
    void tellsHeadingsByTheirNumber(String line, Kind kind) {
        assertThat(kinds(read(SENTENCE + "\n" + line + "\n" + SENTENCE)).get(1)).isEqualTo(kind);
    }

    @Test
    void takesANumberedParagraphOfSeveralSentencesForBody() {
        assertThat(kinds(read("（一）組織得力。當前，工作進入全面實施階段。"))).containsExactly(BODY);
    }

    @Test
    void cutsAHeadingOffThatRanIntoItsParagraph() {
        var pasted = "一、工作取得顯著成效 " + SENTENCE;
        var text = read(pasted);
        assertThat(words(text)).containsExactly("一、工作取得顯著成效", SENTENCE);
        assertThat(kinds(text)).containsExactly(HEADING_1, BODY);
        assertThat(PlainText.write(text)).isEqualTo(pasted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、統一思想，提高認識。當前，形勢仍然嚴峻，任務仍然艱鉅，不能鬆懈。",
                "一、要抓好以下工作， 近年來各項工作取得了新的成績，要繼續努力。",
                "1. 統一思想 當前，形勢仍然嚴峻，任務仍然艱鉅，不能鬆懈。",
                "一、統一思想 提高認識",
            })
    void cutsOnlyWhatIsUnmistakable(String line) {
        assertThat(words(read(line))).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "同志們：",
                "同志們:",
                "尊敬的大會主席團各位主席、各位代表,同志們:",
                "各位來賓，女士們、先生們：",
                "老師們、同學們：",
                "各位同仁，",
                "Ladies and gentlemen:",
            })
    void recognisesTheSalutation(String line) {
        assertThat(kinds(read("講話稿\n" + line + "\n" + SENTENCE)))
                .containsExactly(TITLE, SALUTATION, BODY);
    }

    @Test
    void doesNotTakeAnAnnouncementForASalutation() {
        assertThat(kinds(read("同志們：\n下面，我講三點意見：\n" + SENTENCE)))
                .containsExactly(SALUTATION, BODY, BODY);
    }

    @Test
    void findsNoTitleInASentence() {
        assertThat(kinds(read(SENTENCE + "\n" + SENTENCE))).containsExactly(BODY, BODY);
    }

    @Test
    void makesEveryLineEndALineFeed() {
        var text = read("甲\r\n乙\r丙\u0085丁\u2028戊\u2029己\f庚\013辛\n");
        assertThat(words(text)).containsExactly("甲", "乙", "丙", "丁", "戊", "己", "庚", "辛");
        assertThat(PlainText.write(text)).isEqualTo("甲\n乙\n丙\n丁\n戊\n己\n庚\n辛\n");
    }

    @Test
    void keepsMarksTabsEmojiAndRareCharacters() {
        var pasted = "\uFEFF　　市\t長\uD840\uDC00😀👨‍👩‍👧\n \n　你好 \n\n";
        var text = read(pasted);
        assertThat(words(text)).containsExactly("市\t長\uD840\uDC00😀👨‍👩‍👧", "你好");
        assertThat(PlainText.write(text)).isEqualTo(pasted);
    }

    @Test
    void readsNothingAsNoParagraphs() {
        assertThat(read("").paragraphs()).isEmpty();
        assertThat(PlainText.write(read(" \n\t"))).isEqualTo(" \n\t");
    }

    @Test
    void givesEveryReadingItsOwnIds() {
        assertThat(read("甲\n乙").paragraphs().getFirst().id())
                .isNotEqualTo(read("甲\n乙").paragraphs().getFirst().id());
    }

    @Test
    void refusesWhatCannotBeStored() {
        assertThat(refusals(PlainText.read("甲\0乙\uD840")))
                .containsExactly("text.nul", "text.lone-surrogate");
        assertThat(refusals(PlainText.read("長".repeat(200_001)))).containsExactly("text.too-long");
        assertThat(refusals(PlainText.read("段\n".repeat(5_001))))
                .containsExactly("text.too-many-paragraphs");
        assertThat(read("\uD840\uDC00".repeat(200_000)).paragraphs()).hasSize(1);
        assertThat(read("段\n".repeat(5_000)).paragraphs()).hasSize(5_000);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        assertThat(refusals(PlainText.read(new byte[] {(byte) 0xA4, (byte) 0xE9, 'a'})))
                .containsExactly("text.not-utf8");
        assertThat(PlainText.read("好".getBytes(StandardCharsets.UTF_8)).map(Reading::words))
                .isEqualTo(org.rostrum.outcome.Outcome.done(java.util.List.of("好")));
    }
}

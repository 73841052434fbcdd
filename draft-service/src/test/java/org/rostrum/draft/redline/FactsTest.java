package org.rostrum.draft.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactsTest {

    private static List<String> facts(String text) {
        return new Facts(Lexicon.EMPTY)
                .in(text).stream().map(s -> text.substring(s.from(), s.to())).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "於2026年3月18日召開|2026年3月18日|DATE",
                "從四月二十三日開始|四月二十三日|DATE",
                "自二〇二六年起|二〇二六年|DATE",
                "佔百分之七十八點五以上|百分之七十八點五|PERCENTAGE",
                "佔百分之12.5以上|百分之12.5|PERCENTAGE",
                "增長9.4%以上|9.4%|PERCENTAGE",
                "增長5%-6%以上|5%-6%|PERCENTAGE",
                "投入12.8億元整修|12.8億元|MONEY",
                "投入新臺幣3,600萬元整修|新臺幣3,600萬元|MONEY",
                "投入五萬元整修|五萬元|MONEY",
                "提高21個百分點以上|21個百分點|NUMBER",
                "共1,864輛公車|1,864輛|NUMBER",
                "共四千二百名工程人員|四千二百名|NUMBER",
                "共三十八支隊伍|三十八支|NUMBER",
                "掛起一百二十面旗幟|一百二十面|NUMBER",
                "走過三百六十五里路|三百六十五|NUMBER",
                "長126.5公里的道路|126.5公里|NUMBER",
                "依第二十六條辦理|第二十六條|ARTICLE",
                "依《防汛條例》辦理|《防汛條例》|TITLE",
            })
    void findsAFactAsAWhole(String text, String fact, FactChange.Sort sort) {
        assertThat(facts(text)).containsExactly(fact);
        assertThat(new Facts(Lexicon.EMPTY).in(text).getFirst().sort()).isEqualTo(sort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一定要統一思想", "十分重要", "千萬不要", "萬一下雨", "一些同志"})
    void takesNoWordForAFact(String text) {
        assertThat(facts(text)).isEmpty();
    }

    @Test
    void findsTheLongestTermOfTheLexicon() {
        var text = "感謝海港市政府辦公室。";
        var lexicon =
                Lexicon.of(
                        List.of(
                                Lexicon.Term.of("海港市", FactChange.Sort.DEPARTMENT),
                                Lexicon.Term.of("海港市政府", FactChange.Sort.DEPARTMENT),
                                Lexicon.Term.of("謝", FactChange.Sort.NAME)));
        assertThat(new Facts(lexicon).in(text))
                .containsExactly(new Facts.Span(2, 7, FactChange.Sort.DEPARTMENT, "海港市政府"));
    }

    @Test
    void takesTheLongerOfATermAndANumberAtOnePlace() {
        var lexicon =
                Lexicon.of(
                        List.of(
                                Lexicon.Term.of("2035年遠景目標", FactChange.Sort.PROGRAMME),
                                Lexicon.Term.of("三十", FactChange.Sort.PROGRAMME)));
        var text = "實現2035年遠景目標，投入三十億元。";
        assertThat(new Facts(lexicon).in(text))
                .extracting(s -> text.substring(s.from(), s.to()))
                .containsExactly("2035年遠景目標", "三十億元");
    }

    @Test
    void findsNoLatinTermInsideALongerWord() {
        var lexicon = Lexicon.of(List.of(Lexicon.Term.of("MRT", FactChange.Sort.PROGRAMME)));
        assertThat(new Facts(lexicon).in("搭SMRT或MRTs")).isEmpty();
        assertThat(new Facts(lexicon).in("搭MRT線")).hasSize(1);
    }
}

package org.rostrum.draft.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.draft.redline.Texts.body;
import static org.rostrum.draft.redline.Texts.of;
import static org.rostrum.draft.redline.Texts.paragraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Range;

class ClassifyingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我們要努力工作，改善民生。|我們要努力工作。改善民生。|PUNCTUATION",
                "我們要努力工作，改善民生。|我們要努力工作,改善民生。|PUNCTUATION",
                "我們要努力工作 改善民生。|我們要努力工作改善民生。|FORMAT",
                "增長12%，居全省前列。|增長１２％，居全省前列。|FORMAT",
                "增長12%，居全省前列。|增長12.5%，居全省前列。|FACT",
                "增長12%，居全省前列。|增長-12%，居全省前列。|FACT",
                "投入1.5億元改善交通。|投入15億元改善交通。|FACT",
                "投入3、5億元改善交通。|投入35億元改善交通。|FACT",
                "新建學校二十三所。|新建學校三十二所。|FACT",
                "增長百分之十二點六。|增長百分之十二點九。|FACT",
                "依照《港務條例》第十二條辦理。|依照《港務條例》第十三條辦理。|FACT",
                "依照《港務條例》辦理有關事項。|依照《港口條例》辦理有關事項。|FACT",
                "會議於3月18日在市政府召開。|會議於3月19日在市政府召開。|FACT",
                "我們要努力工作，改善民生。|我們要全力工作，改善民生。|WORDING",
                "我們同意這個方案，請大家執行。|我們不同意這個方案，請大家執行。|WORDING",
                "共有三十八支隊伍參加。|共有三十六支隊伍參加。|FACT",
                "走過三百六十五里路。|走過三百六十六里路。|FACT",
                "一共三八隊同志參加。|一共三六隊同志參加。|WORDING",
                "做好睏難群體的醫療保障工作。|做好困難群體的醫療保障工作。|TYPO",
                "說實話，辦實事，求實效。|説實話，辦實事，求實效。|TYPO",
                "我們的的目標一定能夠實現。|我們的目標一定能夠實現。|TYPO",
            })
    void tellsTheKindOfAChange(String before, String after, ChangeKind kind) {
        assertThat(Redline.between(body(before), body(after)).strongest()).isEqualTo(kind);
    }

    @Test
    void takesEmphasisForFormat() {
        var redline =
                Redline.between(
                        of(paragraph("a", Kind.BODY, "我們要努力工作。")),
                        of(paragraph("a", Kind.BODY, "我們要努力工作。", new Range(3, 5))));
        assertThat(redline.kinds()).containsExactly(ChangeKind.FORMAT);
        assertThat(redline.changes()).extracting(Change::after).containsExactly("努力");
    }

    @Test
    void takesAHeadingThatBecameBodyForStructure() {
        var redline =
                Redline.between(
                        of(paragraph("a", Kind.HEADING_1, "一、統一思想")),
                        of(paragraph("a", Kind.BODY, "一、統一思想")));
        assertThat(redline.kinds()).containsExactly(ChangeKind.STRUCTURE);
        assertThat(redline.blocks().getFirst().shape()).isEqualTo(Block.Shape.CHANGED);
    }

    @Test
    void takesAddedAndDeletedParagraphsForStructure() {
        var redline = Redline.between(body("甲乙丙丁。"), body("甲乙丙丁。", "新增投資五億元。"));
        assertThat(redline.strongest()).isEqualTo(ChangeKind.STRUCTURE);
        assertThat(redline.facts()).extracting(FactChange::after).containsExactly("五億元");
        assertThat(redline.facts()).extracting(FactChange::before).containsOnlyNulls();
    }

    @Test
    void ordersKindsByStrength() {
        assertThat(ChangeKind.FACT.strongerThan(ChangeKind.WORDING)).isTrue();
        assertThat(ChangeKind.STRUCTURE.strongerThan(ChangeKind.FACT)).isTrue();
        assertThat(ChangeKind.FORMAT.strongerThan(ChangeKind.PUNCTUATION)).isFalse();
    }
}

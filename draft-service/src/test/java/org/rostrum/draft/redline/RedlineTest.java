package org.rostrum.draft.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.draft.redline.Texts.body;
import static org.rostrum.draft.redline.Texts.inline;
import static org.rostrum.draft.redline.Texts.of;
import static org.rostrum.draft.redline.Texts.p;
import static org.rostrum.draft.redline.Texts.paragraph;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.redline.Block.Shape;
import org.rostrum.draft.text.Kind;

class RedlineTest {

    private static final String HOUSING = "要加快經濟適用房建設，加大困難群體救助力度，認真落實就業政策。";
    private static final String ROADS = "去年全市新建公路三百公里，改造橋梁二十五座，通車里程居全省首位。";
    private static final String SCHOOLS = "我們新建學校十二所，增加學位八千個，孩子們上學更近了。";

    @Test
    void findsNothingInEqualTexts() {
        var redline = Redline.between(body(HOUSING, ROADS), body(HOUSING, ROADS));
        assertThat(redline.kinds()).isEmpty();
        assertThat(redline.strongest()).isEqualTo(ChangeKind.NONE);
        assertThat(redline.similarity()).isEqualTo(1);
        assertThat(redline.changes()).isEmpty();
        assertThat(redline.blocks()).extracting(Block::shape).containsOnly(Shape.SAME);
    }

    @Test
    void showsAWordAsAWhole() {
        var redline = Redline.between(body(HOUSING), body(HOUSING.replace("加大", "增強")));
        assertThat(inline(redline)).contains("，[-加大-]{+增強+}困難群體");
        assertThat(redline.strongest()).isEqualTo(ChangeKind.WORDING);
    }

    @Test
    void showsANumberWithItsUnitAsAWholeAndApart() {
        var redline = Redline.between(body(ROADS), body(ROADS.replace("三百公里", "三百五十公里")));
        assertThat(inline(redline)).contains("新建公路[-三百公里-]{+三百五十公里+}，");
        assertThat(redline.facts())
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.before()).isEqualTo("三百公里");
                    assertThat(fact.after()).isEqualTo("三百五十公里");
                    assertThat(fact.paragraphAfter()).isEqualTo("p1");
                });
        assertThat(redline.strongest()).isEqualTo(ChangeKind.FACT);
    }

    @Test
    void showsAMovedParagraphAsMovedWithItsInnerChanges() {
        var redline =
                Redline.between(
                        of(p("a", HOUSING), p("b", ROADS), p("c", SCHOOLS)),
                        of(p("b", ROADS), p("c", SCHOOLS), p("a", HOUSING.replace("加快", "推進"))));
        assertThat(redline.blocks())
                .extracting(Block::shape)
                .containsExactly(Shape.MOVED_FROM, Shape.SAME, Shape.SAME, Shape.MOVED_TO);
        assertThat(redline.blocks().getFirst().partner()).isEqualTo(3);
        assertThat(redline.blocks().getLast().partner()).isZero();
        assertThat(inline(redline.blocks().getLast())).startsWith("↑要[-加快-]{+推進+}經濟");
        assertThat(redline.counts().moved()).isEqualTo(1);
    }

    @Test
    void showsASplitAndAMerge() {
        var together = HOUSING + ROADS;
        var split = Redline.between(body(together, SCHOOLS), body(HOUSING, ROADS, SCHOOLS));
        assertThat(inline(split)).startsWith(HOUSING + "{+¶+}" + ROADS);
        assertThat(split.blocks().getFirst().shape()).isEqualTo(Shape.SPLIT);
        var merged = Redline.between(body(HOUSING, ROADS, SCHOOLS), body(together, SCHOOLS));
        assertThat(inline(merged)).startsWith(HOUSING + "[-¶-]" + ROADS);
        assertThat(merged.counts()).isEqualTo(new Counts(1, 0, 0, 0, 0, 1));
    }

    @Test
    void doesNotDrownInRenumberedHeadings() {
        var redline =
                Redline.between(
                        body("一、發展經濟", HOUSING, "二、改善交通", ROADS),
                        body("一、辦好教育", SCHOOLS, "二、發展經濟", HOUSING, "三、改善交通", ROADS));
        assertThat(redline.blocks())
                .extracting(Block::shape)
                .containsExactly(
                        Shape.ADDED,
                        Shape.ADDED,
                        Shape.CHANGED,
                        Shape.SAME,
                        Shape.CHANGED,
                        Shape.SAME);
        assertThat(inline(redline)).contains("[-二、-]{+三、+}改善交通");
        assertThat(redline.blocks().get(4).kinds()).containsExactly(ChangeKind.FORMAT);
    }

    @Test
    void showsARewrittenParagraphAsDeletedAndAdded() {
        var redline = Redline.between(body(HOUSING), body("今天天氣很好。"));
        assertThat(inline(redline)).isEqualTo("[-" + HOUSING + "-]{+今天天氣很好。+}");
        assertThat(redline.blocks()).extracting(Block::shape).containsExactly(Shape.REWRITTEN);
        assertThat(redline.kinds()).containsExactly(ChangeKind.STRUCTURE);
    }

    @Test
    void keepsALexiconTermWhole() {
        var lexicon =
                Lexicon.of(
                        List.of(
                                Lexicon.Term.of("海港市政府", FactChange.Sort.DEPARTMENT),
                                Lexicon.Term.of("海港市黨部", FactChange.Sort.DEPARTMENT)));
        var redline = Redline.between(body("感謝海港市政府的支持。"), body("感謝海港市黨部的支持。"), lexicon);
        assertThat(inline(redline)).isEqualTo("感謝[-海港市政府-]{+海港市黨部+}的支持。");
        assertThat(redline.facts())
                .extracting(FactChange::sort)
                .containsExactly(FactChange.Sort.DEPARTMENT);
    }

    @Test
    void takesAnotherNameOfTheSameDepartmentForOtherWords() {
        var full = new Lexicon.Term("財政局", FactChange.Sort.DEPARTMENT, "財政局");
        var brief = new Lexicon.Term("市財局", FactChange.Sort.DEPARTMENT, "財政局");
        var other = Lexicon.Term.of("審計局", FactChange.Sort.DEPARTMENT);
        var lexicon = Lexicon.of(List.of(full, brief, other));
        var same = Redline.between(body("由財政局負責落實。"), body("由市財局負責落實。"), lexicon);
        assertThat(inline(same)).isEqualTo("由[-財政局-]{+市財局+}負責落實。");
        assertThat(same.strongest()).isEqualTo(ChangeKind.WORDING);
        assertThat(same.facts()).isEmpty();
        var another = Redline.between(body("由市財局負責落實。"), body("由審計局負責落實。"), lexicon);
        assertThat(another.strongest()).isEqualTo(ChangeKind.FACT);
        assertThat(another.facts()).hasSize(1);
    }

    @Test
    void takesAnAliasOfTwoDepartmentsForNeitherOfThem() {
        var lexicon =
                Lexicon.of(
                        List.of(
                                Lexicon.Term.of("教育局", FactChange.Sort.DEPARTMENT),
                                new Lexicon.Term("局裡頭", FactChange.Sort.DEPARTMENT, "教育局"),
                                new Lexicon.Term("局裡頭", FactChange.Sort.DEPARTMENT, "文化局")));
        var redline = Redline.between(body("由教育局負責落實。"), body("由局裡頭負責落實。"), lexicon);
        assertThat(redline.strongest()).isEqualTo(ChangeKind.FACT);
    }

    @Test
    void keepsASetPhraseWholeAndCallsItWording() {
        var lexicon =
                Lexicon.of(List.of(Lexicon.Term.of("以人為本", null), Lexicon.Term.of("以民為本", null)));
        var redline = Redline.between(body("堅持以人為本的方針。"), body("堅持以民為本的方針。"), lexicon);
        assertThat(inline(redline)).isEqualTo("堅持[-以人為本-]{+以民為本+}的方針。");
        assertThat(redline.strongest()).isEqualTo(ChangeKind.WORDING);
        assertThat(redline.facts()).isEmpty();
    }

    @Test
    void tellsAHeadingThatWasOnlyRenumbered() {
        var before = of(paragraph("a", Kind.HEADING_1, "三、統一思想認識"), p("b", HOUSING));
        var after = of(paragraph("a", Kind.HEADING_1, "四、統一思想認識"), p("b", HOUSING));
        var block = Redline.between(before, after).blocks().getFirst();
        assertThat(block.onlyRenumbered()).isTrue();
        var reworded = of(paragraph("a", Kind.HEADING_1, "四、統一思想行動"), p("b", HOUSING));
        var other = Redline.between(before, reworded).blocks().getFirst();
        assertThat(other.renumbered()).isTrue();
        assertThat(other.onlyRenumbered()).isFalse();
        var wide = Redline.between(body("Ａ級單位要帶頭執行。"), body("A級單位要帶頭執行。")).blocks().getFirst();
        assertThat(wide.kinds()).containsExactly(ChangeKind.FORMAT);
        assertThat(wide.renumbered()).isFalse();
    }
}

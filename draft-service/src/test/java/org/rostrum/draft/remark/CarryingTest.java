package org.rostrum.draft.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.redline.Redline;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Range;
import org.rostrum.draft.text.Text;

class CarryingTest {

    private static final String TREES = "今年全市種樹三萬株，新建公園十二座，綠化道路五十公里。";
    private static final String ROADS = "去年全市新建公路三百公里，改造橋梁二十五座。";

    @Test
    void followsAPassageThroughWhatIsPutInFront() {
        Place place = carry(passage("a", TREES, "三萬株"), text("a", "一、我們看到，" + TREES, "b", ROADS));
        assertThat(place.in(text("a", "一、我們看到，" + TREES))).contains("三萬株");
    }

    @Test
    void keepsAPassageThatWasAddedToInside() {
        String longer = TREES.replace("新建公園十二座", "新建大小公園十二座");
        Place place = carry(passage("a", TREES, "新建公園十二座"), text("a", longer, "b", ROADS));
        assertThat(place.in(text("a", longer))).contains("新建大小公園十二座");
    }

    @Test
    void hangsOnTheParagraphWhenThePassageIsGone() {
        String shorter = TREES.replace("新建公園十二座，", "");
        assertThat(carry(passage("a", TREES, "新建公園十二座"), text("a", shorter, "b", ROADS)))
                .isEqualTo(Place.paragraph("a"));
    }

    @Test
    void hangsOnTheWholeDraftWhenTheParagraphIsGone() {
        assertThat(carry(passage("a", TREES, "三萬株"), text("b", ROADS))).isEqualTo(Place.DRAFT);
    }

    @Test
    void isNotTakenInByALookalike() {
        Text after = text("b", ROADS.replace("三百公里", "三百公里，種樹三萬株"));
        assertThat(carry(passage("a", TREES, "三萬株"), after)).isEqualTo(Place.DRAFT);
    }

    @Test
    void neverComesBackFromWhereItHangs() {
        Place whole = carry(passage("a", TREES, "三萬株"), text("b", ROADS));
        assertThat(carry(whole, text("b", ROADS), text("b", ROADS, "a", TREES)))
                .isEqualTo(Place.DRAFT);
    }

    /** What was put into a passage is not the passage when the rest of it goes. */
    @Test
    void isNotWhatWasPutIntoIt() {
        String more = TREES.replace("新建公園十二座", "新建、改建和擴建大小公園十二座");
        String less = TREES.replace("新建公園十二座", "改建和擴建");
        Trail trail = Trail.from(passage("a", TREES, "新建公園十二座"));
        for (String[] step : new String[][] {{TREES, more}, {more, less}}) {
            trail =
                    Carrying.carry(
                            trail,
                            Redline.between(text("a", step[0]), text("a", step[1])).positions());
        }
        assertThat(trail.place()).isEqualTo(Place.paragraph("a"));
    }

    private static Place carry(Place place, Text after) {
        return carry(place, text("a", TREES, "b", ROADS), after);
    }

    private static Place carry(Place place, Text before, Text after) {
        return Carrying.carry(Trail.from(place), Redline.between(before, after).positions())
                .place();
    }

    private static Place passage(String id, String words, String passage) {
        int from = words.indexOf(passage);
        return Place.passage(id, new Range(from, from + passage.length()));
    }

    private static Text text(String... idsAndWords) {
        var paragraphs = new ArrayList<Paragraph>();
        for (int i = 0; i < idsAndWords.length; i += 2) {
            paragraphs.add(
                    new Paragraph(idsAndWords[i], Kind.BODY, idsAndWords[i + 1], List.of(), "\n"));
        }
        return new Text(paragraphs, "");
    }
}

package org.rostrum.draft.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.draft.redline.Texts.of;
import static org.rostrum.draft.redline.Texts.p;

import org.junit.jupiter.api.Test;
import org.rostrum.draft.redline.Positions.Position;

class PositionsTest {

    private static final String FIRST = "要加快經濟適用房建設，加大困難群體救助力度。";
    private static final String SECOND = "去年全市新建公路三百公里，改造橋梁二十五座。";

    @Test
    void followsAPlaceThroughAnInsertion() {
        var positions = Redline.between(of(p("a", FIRST)), of(p("a", "我們" + FIRST))).positions();
        assertThat(positions.map("a", 11)).contains(new Position("a", 13, true));
        assertThat(positions.map("a", FIRST.length()))
                .contains(new Position("a", FIRST.length() + 2, true));
    }

    @Test
    void saysWhereADeletedPlaceWas() {
        var shorter = FIRST.replace("經濟適用房", "");
        var positions = Redline.between(of(p("a", FIRST)), of(p("a", shorter))).positions();
        assertThat(positions.map("a", 4)).contains(new Position("a", 3, false));
    }

    @Test
    void followsAMovedAndASplitParagraph() {
        var positions =
                Redline.between(
                                of(p("a", FIRST + SECOND), p("b", "這是第三個部分的內容，請看。")),
                                of(p("b", "這是第三個部分的內容，請看。"), p("a", FIRST), p("c", SECOND)))
                        .positions();
        assertThat(positions.map("a", FIRST.length() + 2)).contains(new Position("c", 2, true));
        assertThat(positions.map("a", 2)).contains(new Position("a", 2, true));
    }

    @Test
    void neverGuessesOntoALookalike() {
        var positions =
                Redline.between(of(p("a", FIRST), p("b", SECOND)), of(p("b", SECOND))).positions();
        assertThat(positions.map("a", 0)).isEmpty();
        assertThat(positions.paragraph("a")).isEmpty();
        assertThat(positions.map("unknown", 0)).isEmpty();
        assertThat(positions.paragraph("b")).contains("b");
    }
}

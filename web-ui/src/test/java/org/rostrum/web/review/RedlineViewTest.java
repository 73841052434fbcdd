package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;

class RedlineViewTest {

    private static final RedlineQuery ALL = new RedlineQuery(1, null, null);
    private static final RedlineQuery CHANGES = new RedlineQuery(1, null, "changes");
    private static final RedlineQuery BESIDE = new RedlineQuery(1, "beside", null);

    @Test
    void showsEveryParagraphUnlessAskedForChangesOnly() {
        RedlineView view =
                RedlineView.of(revision(1, speech("順利")), revision(2, speech("成功")), ALL);
        assertThat(view.rows()).hasSize(10).allMatch(row -> row.skipped() == 0);
        assertThat(view.same()).isFalse();
    }

    @Test
    void leavesOutWhatStandsFarFromAChange() {
        RedlineView view =
                RedlineView.of(revision(1, speech("順利")), revision(2, speech("成功")), CHANGES);
        assertThat(view.rows().stream().map(RedlineRow::look))
                .containsExactly("skipped", "same", "changed", "same", "skipped");
        assertThat(view.rows().stream().map(RedlineRow::skipped)).containsExactly(4, 0, 0, 0, 3);
    }

    @Test
    void saysWhenBothReadTheSame() {
        RedlineView view =
                RedlineView.of(revision(1, speech("順利")), revision(2, speech("順利")), CHANGES);
        assertThat(view.same()).isTrue();
        assertThat(view.kinds()).isEmpty();
        assertThat(view.similarity()).isEqualTo(100);
        assertThat(view.rows()).containsExactly(RedlineRow.leavingOut(10));
    }

    @Test
    void neverRoundsADifferenceAway() {
        RedlineView view =
                RedlineView.of(revision(1, speech("順利")), revision(2, speech("成功")), ALL);
        assertThat(view.similarity()).isBetween(90, 99);
    }

    @Test
    void putsTheWeightiestKindFirst() {
        RedlineView view =
                RedlineView.of(
                        revision(1, speech("順利，投入三十億元")), revision(2, speech("成功，投入二十億元")), ALL);
        assertThat(view.kinds()).containsExactly(ChangeKind.FACT, ChangeKind.WORDING);
    }

    @Test
    void linksAFactToItsChangeOrInTheFinalTextToItsParagraph() {
        Revision before = revision(1, speech("投入三十億元"));
        Revision after = revision(2, speech("投入二十億元"));
        RedlineView inline = RedlineView.of(before, after, ALL);
        RedlineView beside = RedlineView.of(before, after, BESIDE);
        RedlineView last = RedlineView.of(before, after, new RedlineQuery(1, "beside", "final"));
        assertThat(inline.place(inline.redline().facts().getFirst())).isEqualTo("#c1");
        assertThat(beside.place(beside.redline().facts().getFirst())).isEqualTo("#c1");
        assertThat(last.query().beside()).isFalse();
        assertThat(last.place(last.redline().facts().getFirst())).isEqualTo("#p-p5");
        assertThat(inline.factsIn(1)).containsExactly(1);
        assertThat(inline.factsIn(2)).isEmpty();
    }

    @Test
    void stopsOnlyAtTheKindThatIsLookedFor() {
        Revision before = revision(1, speech("順利，投入三十億元"));
        Revision after = revision(2, speech("成功，投入二十億元"));
        RedlineView facts = RedlineView.of(before, after, new RedlineQuery(1, null, null, "FACT"));
        List<ShownPiece> pieces = facts.rows().get(5).inline().getFirst().pieces();
        assertThat(pieces.stream().filter(facts.marks()::stop).map(p -> p.piece().text()))
                .containsExactly("三十億元");
        assertThat(pieces.stream().filter(facts.marks()::quiet).map(p -> p.piece().text()))
                .containsExactly("順利", "成功");
        RedlineView nonsense = RedlineView.of(before, after, new RedlineQuery(1, null, null, "x"));
        assertThat(pieces.stream().filter(nonsense.marks()::stop)).hasSize(2);
    }

    @Test
    void saysEachChangeInAFewWords() {
        String lengthy = "各位來賓、各位朋友".repeat(8);
        RedlineView view =
                RedlineView.of(revision(1, speech("順利")), revision(2, speech("順利" + lengthy)), ALL);
        assertThat(view.marks().manner(1)).isEqualTo("inserted");
        assertThat(view.marks().after(1)).hasSize(41).endsWith("…");
        assertThat(view.marks().before(1)).isEmpty();
        assertThat(view.marks().manner(99)).isEqualTo("format");
    }

    @Test
    void drawsEveryChangeOnTheMapInItsOrder() {
        RedlineView view =
                RedlineView.of(
                        revision(1, speech("順利，投入三十億元")), revision(2, speech("成功，投入二十億元")), ALL);
        var marks = view.map().marks();
        assertThat(marks).extracting(RedlineMap.Mark::to).containsExactly("c1", "c2");
        assertThat(Double.parseDouble(marks.getFirst().y())).isBetween(400.0, 600.0);
        assertThat(Double.parseDouble(marks.getLast().y()))
                .isGreaterThan(Double.parseDouble(marks.getFirst().y()));
        assertThat(view.map().arcs()).isEmpty();
    }

    @Test
    void keepsEverythingElseWhenOneSwitchIsTurned() {
        var links = new RedlineLinks("/drafts/1/compare", Map.of("to", "3"), 2, BESIDE);
        assertThat(links.changesOnly())
                .startsWith("/drafts/1/compare?")
                .contains("to=3", "from=2", "layout=beside", "show=changes");
        assertThat(links.inline()).contains("to=3", "from=2").doesNotContain("layout", "show");
        assertThat(links.hidden()).containsOnlyKeys("to", "layout");
    }

    static Revision revision(int number, Text text) {
        return new Revision(
                new DraftId(new UUID(0, 1)),
                number,
                "0".repeat(64),
                text,
                new PersonId(new UUID(0, 2)),
                Instant.EPOCH,
                "");
    }

    /** Ten paragraphs; the sixth has the words. */
    private static Text speech(String words) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            paragraphs.add(
                    RedlineRowTest.body(
                            "p" + i,
                            i == 5
                                    ? "我謹代表市政府祝論壇" + words + "，並向各位來賓問好。"
                                    : "這是第" + "甲乙丙丁戊己庚辛壬癸".charAt(i) + "段，與修改沒有關係。"));
        }
        return new Text(paragraphs, "");
    }
}

package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.redline.Block.Shape;
import org.rostrum.draft.redline.Redline;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Range;
import org.rostrum.draft.text.Text;

/** How blocks of a real redline are laid out. */
class RedlineRowTest {

    @Test
    void marksWordsInsideAParagraph() {
        List<RedlineRow> rows = rows(text(body("a", "祝論壇順利召開。")), text(body("a", "祝論壇成功召開。")));
        assertThat(marked(rows.getFirst().inline())).isEqualTo("祝論壇[-順利-][+成功+]召開。");
        assertThat(marked(rows.getFirst().left())).isEqualTo("祝論壇[-順利-]召開。");
        assertThat(marked(rows.getFirst().right())).isEqualTo("祝論壇[+成功+]召開。");
    }

    @Test
    void linksToEachChangeOnce() {
        List<RedlineRow> rows =
                rows(text(body("a", "祝論壇順利召開，投入三十億元。")), text(body("a", "祝論壇成功召開，投入二十億元。")));
        List<String> anchors =
                rows.getFirst().inline().getFirst().pieces().stream()
                        .filter(ShownPiece::first)
                        .map(ShownPiece::anchor)
                        .toList();
        assertThat(anchors).containsExactly("c1", "c2");
    }

    @Test
    void breaksTheLineWhereAParagraphWasSplit() {
        String one = "我們將完善揭榜掛帥機制，支持青年團隊。";
        String two = "凡符合條件的團隊都可以得到首筆資助。";
        List<RedlineRow> rows =
                rows(text(body("a", one + two)), text(body("a", one), body("b", two)));
        RedlineRow split =
                rows.stream().filter(row -> row.look().equals("split")).findFirst().orElseThrow();
        assertThat(split.inline()).hasSize(2);
        assertThat(marked(split.inline())).isEqualTo(one + "[¶+]|" + two);
        assertThat(split.right()).hasSize(2);
        assertThat(split.left()).hasSize(1);
    }

    @Test
    void showsBothPlacesOfAMove() {
        Paragraph moved = body("m", "青年是創新的生力軍，城市的未來要由你們來寫。");
        Paragraph one = body("x", "過去五年，全市研發投入年均增長百分之十二。");
        Paragraph two = body("y", "我們建成了三個實驗室和五個孵化器。");
        Paragraph three = body("z", "明年還要新增八千套人才公寓供青年居住。");
        List<RedlineRow> rows = rows(text(moved, one, two, three), text(one, two, three, moved));
        RedlineRow from = byShape(rows, Shape.MOVED_FROM);
        RedlineRow to = byShape(rows, Shape.MOVED_TO);
        assertThat(from.partnerBelow()).isTrue();
        assertThat(to.partnerBelow()).isFalse();
        assertThat(from.right()).isEmpty();
        assertThat(to.left()).isEmpty();
        assertThat(from.look()).isEqualTo("moved-from");
    }

    @Test
    void saysWhenAParagraphBecameAHeading() {
        Paragraph before = body("a", "一、以創新之志，開時代新局");
        Paragraph after = new Paragraph("a", Kind.HEADING_1, before.text(), List.of(), "\n");
        RedlineRow row = rows(text(before), text(after)).getFirst();
        assertThat(row.kindChange()).isEqualTo(new KindChange(Kind.BODY, Kind.HEADING_1));
        assertThat(row.inline().getFirst().kind()).isEqualTo(Kind.HEADING_1);
    }

    @Test
    void marksNewEmphasisWithoutCallingItOtherWords() {
        Paragraph before = body("a", "明年新增八千套公寓。");
        Paragraph after =
                new Paragraph("a", Kind.BODY, before.text(), List.of(new Range(4, 7)), "\n");
        List<ShownPiece> pieces =
                rows(text(before), text(after)).getFirst().inline().getFirst().pieces();
        assertThat(pieces).extracting(ShownPiece::look).containsExactly("plain", "format", "plain");
    }

    @Test
    void showsARewrittenParagraphAndThenWhatItBecame() {
        RedlineRow row =
                byShape(
                        rows(
                                text(body("a", "過去五年研發投入年均增長，成績來之不易。")),
                                text(body("a", "謝謝大家！祝論壇圓滿。"))),
                        Shape.REWRITTEN);
        assertThat(row.inline()).hasSize(2);
        assertThat(marked(row.inline())).isEqualTo("[-過去五年研發投入年均增長，成績來之不易。-]|[+謝謝大家！祝論壇圓滿。+]");
    }

    @Test
    void showsADeletedParagraphOnTheLeftOnly() {
        List<RedlineRow> rows =
                rows(
                        text(body("a", "大家上午好！"), body("b", "順便說一句與主題無關的話。")),
                        text(body("a", "大家上午好！")));
        RedlineRow gone = byShape(rows, Shape.DELETED);
        assertThat(gone.left()).hasSize(1);
        assertThat(gone.right()).isEmpty();
        assertThat(gone.kindChange()).isNull();
    }

    @Test
    void isOnlyANoteWhereParagraphsAreLeftOut() {
        RedlineRow row = RedlineRow.leavingOut(7);
        assertThat(row.look()).isEqualTo("skipped");
        assertThat(row.inline()).isEmpty();
        assertThat(row.left()).isEmpty();
        assertThat(row.right()).isEmpty();
        assertThat(row.partnerBelow()).isFalse();
    }

    static Text text(Paragraph... paragraphs) {
        return new Text(List.of(paragraphs), "");
    }

    static Paragraph body(String id, String text) {
        return new Paragraph(id, Kind.BODY, text, List.of(), "\n");
    }

    private static List<RedlineRow> rows(Text before, Text after) {
        return Redline.between(before, after).blocks().stream().map(RedlineRow::of).toList();
    }

    private static RedlineRow byShape(List<RedlineRow> rows, Shape shape) {
        return rows.stream()
                .filter(row -> row.block() != null && row.block().shape() == shape)
                .findFirst()
                .orElseThrow();
    }

    private static String marked(List<ShownParagraph> paragraphs) {
        return paragraphs.stream().map(RedlineRowTest::marked).collect(Collectors.joining("|"));
    }

    private static String marked(ShownParagraph paragraph) {
        return paragraph.pieces().stream()
                .map(shown ->
                        switch (shown.look()) {
                            case "ins" -> "[+" + shown.piece().text() + "+]";
                            case "del" -> "[-" + shown.piece().text() + "-]";
                            case "break-in" -> "[¶+]";
                            case "break-out" -> "[¶-]";
                            default -> shown.piece().text();
                        })
                .collect(Collectors.joining());
    }
}

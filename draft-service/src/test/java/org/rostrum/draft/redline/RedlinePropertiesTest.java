package org.rostrum.draft.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Range;
import org.rostrum.draft.text.Text;

class RedlinePropertiesTest {

    @Property(tries = 400)
    void rebuildsBothSidesOfArbitraryTexts(
            @ForAll("texts") Text before, @ForAll("texts") Text after) {
        var redline = Redline.between(before, after);
        assertThat(Texts.before(redline)).isEqualTo(Texts.words(before));
        assertThat(Texts.after(redline)).isEqualTo(Texts.words(after));
    }

    @Property(tries = 300)
    void splitsNoSurrogatePairAndLeavesNoEmptyPiece(
            @ForAll("texts") Text before, @ForAll("texts") Text after) {
        for (var block : Redline.between(before, after).blocks()) {
            for (var piece : block.pieces()) {
                assertThat(piece.text()).isNotEmpty();
                assertThat(Character.isLowSurrogate(piece.text().charAt(0))).isFalse();
                assertThat(
                                Character.isHighSurrogate(
                                        piece.text().charAt(piece.text().length() - 1)))
                        .isFalse();
            }
        }
    }

    @Property(tries = 300)
    void leavesNoOneCharacterIslands(@ForAll("texts") Text before, @ForAll("texts") Text after) {
        for (var block : Redline.between(before, after).blocks()) {
            boolean renumbered =
                    block.pieces().stream().anyMatch(p -> p.kind() == ChangeKind.FORMAT);
            if (!renumbered) {
                assertThat(Islands.in(block)).isEmpty();
            }
        }
    }

    @Property(tries = 200)
    void saysNothingChangedExactlyIfNothingDid(@ForAll("texts") Text text) {
        var redline = Redline.between(text, text);
        assertThat(redline.kinds()).isEmpty();
        assertThat(redline.similarity()).isEqualTo(1);
    }

    @Property(tries = 200)
    void mapsEveryPlaceOntoTheSameCharacter(
            @ForAll("texts") Text before, @ForAll("texts") Text after) {
        var positions = Redline.between(before, after).positions();
        for (var paragraph : before.paragraphs()) {
            for (int i = 0; i < paragraph.text().length(); i++) {
                char c = paragraph.text().charAt(i);
                positions
                        .map(paragraph.id(), i)
                        .filter(Positions.Position::exact)
                        .ifPresent(p -> assertThat(at(after, p)).isEqualTo(c));
            }
        }
    }

    private static char at(Text text, Positions.Position position) {
        return text.paragraphs().stream()
                .filter(p -> p.id().equals(position.paragraphId()))
                .findFirst()
                .orElseThrow()
                .text()
                .charAt(position.offset());
    }

    /** Few different words, so that much is alike, and everything that is hard to cut. */
    @Provide
    Arbitrary<Text> texts() {
        Arbitrary<String> words =
                Arbitraries.of(
                        "發展",
                        "經濟",
                        "，",
                        "。",
                        "3.5億元",
                        "百分之十二",
                        "《港務條例》",
                        "一、",
                        "（二）",
                        "第三，",
                        "\uD840\uDC00",
                        "\uD840\uDC01",
                        "😀",
                        "👨‍👩‍👧",
                        " ",
                        "　",
                        "a",
                        "the",
                        "要",
                        "的",
                        "2026年3月5日",
                        "《",
                        "\t",
                        "é");
        Arbitrary<String> paragraphs =
                words.list().ofMaxSize(14).map(list -> String.join("", list));
        return Combinators.combine(paragraphs.list().ofMaxSize(6), Arbitraries.longs())
                .as((list, seed) -> text(list, new Random(seed)));
    }

    private static Text text(List<String> words, Random random) {
        var paragraphs = new ArrayList<Paragraph>();
        var ids = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f"));
        Collections.shuffle(ids, random);
        for (var text : words) {
            var strong =
                    text.length() > 4 && random.nextInt(4) == 0
                            ? List.of(new Range(0, text.length()))
                            : List.<Range>of();
            var kind = random.nextInt(5) == 0 ? Kind.HEADING_1 : Kind.BODY;
            paragraphs.add(new Paragraph(ids.removeLast(), kind, text, strong, "\n"));
        }
        return new Text(paragraphs, "");
    }
}

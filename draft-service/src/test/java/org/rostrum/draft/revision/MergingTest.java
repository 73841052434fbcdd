package org.rostrum.draft.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.rostrum.Samples.paragraph;
import static testing.rostrum.Samples.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;

/** Letters are paragraphs by id; an apostrophe after one marks that it was rewritten. */
class MergingTest {

    @Test
    void mergesRewritesOfDifferentParagraphs() {
        assertThat(merged("a b c", "a' b c", "a b c'")).contains("a' b c'");
    }

    @Test
    void mergesTheSameRewrite() {
        assertThat(merged("a b", "a' b", "a' b'")).contains("a' b'");
    }

    @Test
    void leavesTwoRewritesOfOneParagraphToPeople() {
        assertThat(merged("a b", "a' b", "a'' b")).isEmpty();
    }

    @Test
    void mergesInsertionsAtDifferentPlaces() {
        assertThat(merged("a b", "x a b", "a b y")).contains("x a b y");
    }

    @Test
    void leavesTwoInsertionsAtOnePlaceToPeople() {
        assertThat(merged("a b", "a x b", "a y b")).isEmpty();
        assertThat(merged("a", "a x", "a y")).isEmpty();
    }

    @Test
    void takesTheSameInsertionOnce() {
        assertThat(merged("a b", "a x b", "a x b'")).contains("a x b'");
        assertThat(merged("a b", "a x b", "a x' b")).isEmpty();
    }

    @Test
    void mergesADeletionWithARewriteElsewhere() {
        assertThat(merged("a b c", "a c", "a b c'")).contains("a c'");
        assertThat(merged("a b c", "a c", "a b")).contains("a");
    }

    @Test
    void leavesTheDeletionOfARewrittenParagraphToPeople() {
        assertThat(merged("a b c", "a c", "a b' c")).isEmpty();
        assertThat(merged("a b c", "a b' c", "a c")).isEmpty();
    }

    @Test
    void mergesAnInsertionBesideADeletedParagraph() {
        assertThat(merged("a b c", "a c", "a b x c")).contains("a x c");
    }

    @Test
    void mergesAMoveWithARewriteOfTheMovedParagraph() {
        assertThat(merged("a b c d", "d a b c", "a b c d'")).contains("d' a b c");
    }

    @Test
    void mergesMovesOfDifferentParagraphs() {
        assertThat(merged("a b c d e f", "b a c d e f", "a b c d f e")).contains("b a c d f e");
    }

    @Test
    void leavesTwoMovesOfOneParagraphToPeople() {
        assertThat(merged("a b c d", "d a b c", "a d b c")).isEmpty();
    }

    @Test
    void takesTheSameMoveOnce() {
        assertThat(merged("a b c d", "d a b c", "d a b' c")).contains("d a b' c");
    }

    @Test
    void leavesTheDeletionOfAMovedParagraphToPeople() {
        assertThat(merged("a b c d", "d a b c", "a b c")).isEmpty();
    }

    @Test
    void mergesWithATextThatSomebodyEmptied() {
        assertThat(merged("a b", "", "a b")).contains("");
        assertThat(merged("a b", "", "a b'")).isEmpty();
        assertThat(merged("", "x", "x")).contains("x");
    }

    @Test
    void refusesTextsThatUseAnIdTwice() {
        assertThat(merged("a b", "a b a", "a b'")).isEmpty();
    }

    @Test
    void takesAChangeOfKindForARewrite() {
        Text base = text(paragraph("a", "一、緣起"), paragraph("b", "各位"));
        Text heading =
                text(
                        new Paragraph("a", Kind.HEADING_1, "一、緣起", List.of(), "\n"),
                        paragraph("b", "各位"));
        Text rewritten = text(paragraph("a", "一、背景"), paragraph("b", "各位"));
        assertThat(Merging.merge(base, heading, rewritten)).isEmpty();
        assertThat(Merging.merge(base, heading, text(base.paragraphs().getFirst())))
                .contains(text(heading.paragraphs().getFirst()));
    }

    @Test
    void doesNotQuarrelAboutWhiteSpace() {
        Text base = new Text(List.of(lead("a", "\n")), "");
        Text wide = new Text(List.of(lead("a", "\n\n")), "\n");
        Text wider = new Text(List.of(lead("a", "\n\n\n")), "\n\n");
        assertThat(Merging.merge(base, wide, wider)).contains(wider);
        assertThat(Merging.merge(base, wider, wide)).contains(wider);
        assertThat(Merging.space("\n", "\n", " ")).isEqualTo(" ");
        assertThat(Merging.space("\n", " ", "\n")).isEqualTo(" ");
    }

    private static Paragraph lead(String id, String lead) {
        return new Paragraph(id, Kind.BODY, id, List.of(), lead);
    }

    private static Optional<String> merged(String base, String theirs, String mine) {
        return Merging.merge(read(base), read(theirs), read(mine)).map(MergingTest::write);
    }

    private static Text read(String letters) {
        return new Text(
                letters.isEmpty()
                        ? List.of()
                        : List.of(letters.split(" ")).stream()
                                .map(l -> paragraph(l.replace("'", ""), l))
                                .toList(),
                "");
    }

    private static String write(Text text) {
        return String.join(" ", text.paragraphs().stream().map(Paragraph::text).toList());
    }
}

package org.rostrum.draft.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.rostrum.Samples.paragraph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.Text;

class MergingPropertiesTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Property
    void isTheSameFromBothSides(
            @ForAll("bases") Text base,
            @ForAll("theirs") List<Edit> theirs,
            @ForAll("mine") List<Edit> mine) {
        Text a = Edit.all(theirs, base);
        Text b = Edit.all(mine, base);
        assertThat(Merging.merge(base, a, b)).isEqualTo(Merging.merge(base, b, a));
    }

    @Property
    void losesAndDoublesNoParagraph(
            @ForAll("bases") Text base,
            @ForAll("theirs") List<Edit> theirs,
            @ForAll("mine") List<Edit> mine) {
        Text a = Edit.all(theirs, base);
        Text b = Edit.all(mine, base);
        Merging.merge(base, a, b)
                .ifPresent(m ->
                        assertThat(ids(m)).containsExactlyInAnyOrderElementsOf(kept(base, a, b)));
    }

    @Property
    void keepsEveryRewriteAndInsertionOfBothSides(
            @ForAll("bases") Text base,
            @ForAll("theirs") List<Edit> theirs,
            @ForAll("mine") List<Edit> mine) {
        Text a = Edit.all(theirs, base);
        Text b = Edit.all(mine, base);
        Merging.merge(base, a, b)
                .ifPresent(m -> {
                    assertThat(words(m)).containsAll(newWords(base, a));
                    assertThat(words(m)).containsAll(newWords(base, b));
                });
    }

    @Property
    void keepsTheOrderInWhichASideLeftItsUntouchedParagraphs(
            @ForAll("bases") Text base,
            @ForAll("theirs") List<Edit> theirs,
            @ForAll("rewrites") List<Edit> mine) {
        Text a = Edit.all(theirs, base);
        Text b = Edit.all(mine, base);
        Merging.merge(base, a, b).ifPresent(m -> assertThat(ids(m)).isEqualTo(ids(a)));
    }

    @Property
    void mergesTheSameEditOnBothSides(
            @ForAll("bases") Text base, @ForAll("theirs") List<Edit> edits) {
        Text edited = Edit.all(edits, base);
        assertThat(Merging.merge(base, edited, edited)).contains(edited);
    }

    @Property
    void takesTheOneEditThatThereIs(
            @ForAll("bases") Text base, @ForAll("theirs") List<Edit> edits) {
        Text edited = Edit.all(edits, base);
        assertThat(Merging.merge(base, base, edited)).contains(edited);
        assertThat(Merging.merge(base, edited, base)).contains(edited);
    }

    /** The first half is theirs, the second half is mine, the paragraph between nobody's. */
    @Property
    void alwaysMergesEditsOfDifferentHalves(
            @ForAll @IntRange(min = 1, max = 6) int half,
            @ForAll("theirs") List<Edit> theirs,
            @ForAll("mine") List<Edit> mine) {
        Text first = base("f", half);
        Text second = base("s", half);
        Text middle = new Text(List.of(paragraph("m", "m")), "");
        Text a = Edit.all(theirs, first);
        Text b = Edit.all(mine, second);
        assertThat(
                        Merging.merge(
                                joined(first, middle, second),
                                joined(a, middle, second),
                                joined(first, middle, b)))
                .contains(joined(a, middle, b));
    }

    @Provide
    Arbitrary<Text> bases() {
        return Arbitraries.integers().between(0, 9).map(n -> base("p", n));
    }

    @Provide
    Arbitrary<List<Edit>> theirs() {
        return edits("t");
    }

    @Provide
    Arbitrary<List<Edit>> mine() {
        return edits("m");
    }

    @Provide
    Arbitrary<List<Edit>> rewrites() {
        return rewriting("m").list().ofMaxSize(4);
    }

    private static Arbitrary<List<Edit>> edits(String author) {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 20);
        Arbitrary<Edit> inserting =
                places.map(at -> new Edit.Inserting(at, author + "-new" + COUNT.incrementAndGet()));
        Arbitrary<Edit> deleting = places.map(Edit.Deleting::new);
        Arbitrary<Edit> moving = Combinators.combine(places, places).as(Edit.Moving::new);
        return Arbitraries.oneOf(rewriting(author), inserting, deleting, moving)
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<Edit> rewriting(String author) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.strings().numeric().ofLength(6))
                .as((at, words) -> new Edit.Rewriting(at, author + words));
    }

    private static Text base(String prefix, int paragraphs) {
        return new Text(
                IntStream.range(0, paragraphs)
                        .mapToObj(i -> paragraph(prefix + i, prefix + i))
                        .toList(),
                "");
    }

    private static Text joined(Text... parts) {
        List<Paragraph> all = new ArrayList<>();
        List.of(parts).forEach(p -> all.addAll(p.paragraphs()));
        return new Text(all, "");
    }

    private static List<String> ids(Text text) {
        return text.paragraphs().stream().map(Paragraph::id).toList();
    }

    private static Set<String> words(Text text) {
        return text.paragraphs().stream().map(Paragraph::text).collect(Collectors.toSet());
    }

    private static Set<String> newWords(Text base, Text side) {
        Set<String> words = new HashSet<>(words(side));
        words.removeAll(words(base));
        return words;
    }

    /** New on a side, or deleted on none. */
    private static Set<String> kept(Text base, Text a, Text b) {
        Set<String> kept = new HashSet<>(ids(a));
        kept.addAll(ids(b));
        ids(base).stream()
                .filter(id -> !ids(a).contains(id) || !ids(b).contains(id))
                .forEach(kept::remove);
        return kept;
    }
}

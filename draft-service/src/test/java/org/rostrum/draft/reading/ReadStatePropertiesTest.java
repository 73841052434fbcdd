package org.rostrum.draft.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
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

/** What is read of a later revision, against a plain comparison of what a reader sees. */
class ReadStatePropertiesTest {

    private static final Instant ONCE = Instant.parse("2026-11-20T01:00:00Z");

    /** What a reader sees of a paragraph: all but its id and the white space before it. */
    record Seen(Kind kind, String text, List<Range> strong) {
        static Seen of(Paragraph paragraph) {
            return new Seen(paragraph.kind(), paragraph.text(), paragraph.strong());
        }
    }

    @Property
    void isReadExactlyWhereTheSameWasReadBefore(
            @ForAll("texts") Text before, @ForAll("texts") Text after, @ForAll Random chance) {
        List<Paragraph> read = some(before, chance);
        Set<Seen> seen = new HashSet<>();
        read.forEach(paragraph -> seen.add(Seen.of(paragraph)));
        ReadState state = ReadState.of(2, after, remembered(read));
        for (int i = 0; i < after.paragraphs().size(); i++) {
            Paragraph paragraph = after.paragraphs().get(i);
            assertThat(state.paragraphs().get(i).id()).isEqualTo(paragraph.id());
            assertThat(state.paragraphs().get(i).read())
                    .isEqualTo(seen.contains(Seen.of(paragraph)));
        }
    }

    @Property
    void staysReadWhereverAParagraphMoves(@ForAll("texts") Text text, @ForAll Random chance) {
        List<Remembered> remembered = remembered(some(text, chance));
        List<Paragraph> shuffled = new ArrayList<>(text.paragraphs());
        Collections.shuffle(shuffled, chance);
        assertThat(ReadState.of(2, new Text(shuffled, ""), remembered).paragraphs())
                .containsExactlyInAnyOrderElementsOf(
                        ReadState.of(1, text, remembered).paragraphs());
    }

    @Property
    void callsChangedWhatIsUnreadAndWasMetInOtherWords(
            @ForAll("texts") Text before, @ForAll("texts") Text after, @ForAll Random chance) {
        List<Paragraph> read = some(before, chance);
        Set<String> met = new HashSet<>();
        read.forEach(paragraph -> met.add(paragraph.id()));
        assertThat(ReadState.of(2, after, remembered(read)).paragraphs())
                .allSatisfy(state ->
                        assertThat(state.changed())
                                .isEqualTo(!state.read() && met.contains(state.id())));
    }

    @Property
    void hasNothingUnreadOnceAllIsReadAndEverythingBefore(@ForAll("texts") Text text) {
        ReadState all = ReadState.of(1, text, remembered(text.paragraphs()));
        assertThat(all.unread()).isZero();
        assertThat(all.paragraphs()).allMatch(state -> ONCE.equals(state.readAt()));
        ReadState none = ReadState.of(1, text, List.of());
        assertThat(none.unread()).isEqualTo(none.total()).isEqualTo(text.paragraphs().size());
        assertThat(none.changed()).isZero();
    }

    private static List<Paragraph> some(Text text, Random chance) {
        return text.paragraphs().stream().filter(_ -> chance.nextBoolean()).toList();
    }

    private static List<Remembered> remembered(List<Paragraph> read) {
        return read.stream()
                .map(paragraph -> new Remembered(Words.sha256(paragraph), paragraph.id(), ONCE))
                .toList();
    }

    /** Few different paragraphs, so that two texts share some, changed, moved and unchanged. */
    @Provide
    Arbitrary<Text> texts() {
        Arbitrary<Paragraph> paragraph =
                Combinators.combine(
                                Arbitraries.of(Kind.BODY, Kind.HEADING_1),
                                Arbitraries.of("三十億元", "二十億元", "大家好", "𠮷祥\"如\\意"),
                                Arbitraries.<List<Range>>of(List.of(), List.of(new Range(0, 2))),
                                Arbitraries.of("", "\n", "\n　　"))
                        .as((kind, text, strong, lead) ->
                                new Paragraph("p", kind, text, strong, lead));
        return Combinators.combine(
                        paragraph.list().ofMaxSize(8),
                        Arbitraries.shuffle(IntStream.range(0, 8).boxed().toList()))
                .as((paragraphs, ids) -> new Text(named(paragraphs, ids), ""));
    }

    private static List<Paragraph> named(List<Paragraph> paragraphs, List<Integer> ids) {
        List<Paragraph> named = new ArrayList<>();
        for (Paragraph p : paragraphs) {
            String id = "p" + ids.get(named.size());
            named.add(new Paragraph(id, p.kind(), p.text(), p.strong(), p.lead()));
        }
        return named;
    }
}

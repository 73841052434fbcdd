package org.rostrum.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rostrum.draft.text.Kind;
import org.rostrum.draft.text.Outline;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.SpeakingTime;
import org.rostrum.draft.text.Text;

class TimetableTest {

    private static final int A_SECOND_EACH = 60;

    @Example
    void countsEachPointUpToTheNextOfItsLevel() {
        Text text =
                text(
                        paragraph(Kind.TITLE, "題目不念"),
                        paragraph(Kind.SALUTATION, "同志們"),
                        paragraph(Kind.HEADING_1, "一、甲"),
                        paragraph(Kind.HEADING_2, "（一）乙"),
                        paragraph(Kind.BODY, "五個字的話"),
                        paragraph(Kind.HEADING_1, "二、丙"));
        Timetable times = Timetable.of(text, A_SECOND_EACH);
        assertThat(times.sections())
                .containsExactly(
                        section("p1", 0, "", 3, 0),
                        section("p2", 1, "一、甲", 9, 3),
                        section("p3", 2, "（一）乙", 7, 5),
                        section("p5", 1, "二、丙", 2, 12));
        assertThat(times.whole()).isEqualTo(Duration.ofSeconds(14));
        assertThat(times.at("p3")).contains(section("p3", 2, "（一）乙", 7, 5));
        assertThat(times.at("p4")).isEmpty();
    }

    @Example
    void hasNothingToTellOfAnEmptyText() {
        assertThat(Timetable.of(new Text(List.of(), ""), 200))
                .isEqualTo(new Timetable(Duration.ZERO, List.of()));
        assertThat(Timetable.of(text(paragraph(Kind.TITLE, "題目")), 200).sections()).isEmpty();
    }

    /** At a second a syllable nothing is rounded, so that the parts make up the whole exactly. */
    @Property
    void dividesTheWholeAmongOpeningAndPoints(@ForAll("texts") Text text) {
        Timetable times = Timetable.of(text, A_SECOND_EACH);
        List<Section> top =
                times.sections().stream().filter(section -> section.level() <= 1).toList();
        Duration sum = Duration.ZERO;
        for (Section section : top) {
            assertThat(section.starts()).isEqualTo(sum);
            sum = sum.plus(section.takes());
        }
        assertThat(sum).isEqualTo(top.isEmpty() ? Duration.ZERO : times.whole());
        assertThat(top.isEmpty()).isEqualTo(Outline.of(text).isEmpty());
    }

    @Property
    void takesLongerForWhoSpeaksSlower(
            @ForAll("texts") Text text, @ForAll @IntRange(min = 60, max = 250) int rate) {
        assertThat(Timetable.of(text, 2 * rate).whole())
                .isLessThanOrEqualTo(Timetable.of(text, rate).whole());
        assertThat(Timetable.of(text, rate).whole()).isEqualTo(SpeakingTime.of(text, rate));
    }

    /** Points of the first level only begin after the opening, as in a speech. */
    @Provide
    Arbitrary<Text> texts() {
        Arbitrary<Paragraph> paragraph =
                Combinators.combine(
                                Arbitraries.of(Kind.HEADING_1, Kind.BODY, Kind.QUOTE),
                                Arbitraries.of("大家好", "二〇二六年3月", "city hall", "𠮷祥"))
                        .as(TimetableTest::paragraph);
        return paragraph.list().ofMaxSize(12).map(all -> text(all.toArray(Paragraph[]::new)));
    }

    private static Section section(String id, int level, String heading, int takes, int starts) {
        return new Section(
                id, level, heading, Duration.ofSeconds(takes), Duration.ofSeconds(starts));
    }

    private static Paragraph paragraph(Kind kind, String text) {
        return new Paragraph("p", kind, text, List.of(), "\n");
    }

    private static Text text(Paragraph... paragraphs) {
        List<Paragraph> named = new ArrayList<>();
        for (Paragraph p : paragraphs) {
            named.add(new Paragraph("p" + named.size(), p.kind(), p.text(), p.strong(), p.lead()));
        }
        return new Text(named, "");
    }
}

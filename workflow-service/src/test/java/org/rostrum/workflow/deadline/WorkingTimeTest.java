package org.rostrum.workflow.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rostrum.workflow.deadline.Span.Unit;

class WorkingTimeTest {

    private static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");
    private static final WorkingHours HOURS = WorkingHours.read("09:00-12:00,13:30-18:00");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static WorkingTime with(Map<LocalDate, DayKind> days) {
        return new WorkingTime(TAIPEI, HOURS, days);
    }

    private static Instant at(int day, String time) {
        return MONDAY.plusDays(day).atTime(LocalTime.parse(time)).atZone(TAIPEI).toInstant();
    }

    private static Span span(String written) {
        return Span.read(written).orElseThrow();
    }

    @Example
    void countsDaysFromWhenWorkIsTakenUp() {
        WorkingTime time = with(Map.of());
        assertThat(time.after(at(0, "10:00"), span("2d"))).isEqualTo(at(2, "10:00"));
        assertThat(time.after(at(0, "12:30"), span("1d"))).isEqualTo(at(1, "13:30"));
        assertThat(time.after(at(4, "20:00"), span("1d"))).isEqualTo(at(8, "09:00"));
        assertThat(time.after(at(5, "11:00"), span("1d"))).isEqualTo(at(8, "09:00"));
    }

    @Example
    void countsHoursOverLunchNightsAndWeekends() {
        WorkingTime time = with(Map.of());
        assertThat(time.after(at(0, "09:00"), span("3h"))).isEqualTo(at(0, "12:00"));
        assertThat(time.after(at(0, "11:00"), span("2h"))).isEqualTo(at(0, "14:30"));
        assertThat(time.after(at(4, "17:00"), span("4h"))).isEqualTo(at(7, "12:00"));
        assertThat(time.before(at(7, "09:00"), span("1h"))).isEqualTo(at(4, "17:00"));
        assertThat(time.before(at(0, "14:30"), span("2h"))).isEqualTo(at(0, "11:00"));
    }

    @Example
    void knowsHolidaysAndMakeUpWorkingDays() {
        WorkingTime time =
                with(
                        Map.of(
                                MONDAY.plusDays(1),
                                DayKind.HOLIDAY,
                                MONDAY.plusDays(5),
                                DayKind.WORKDAY));
        assertThat(time.after(at(0, "10:00"), span("1d"))).isEqualTo(at(2, "10:00"));
        assertThat(time.after(at(4, "10:00"), span("1d"))).isEqualTo(at(5, "10:00"));
        assertThat(time.before(at(2, "10:00"), span("1d"))).isEqualTo(at(0, "10:00"));
        assertThat(time.worksAt(at(5, "10:00"))).isTrue();
        assertThat(time.worksAt(at(1, "10:00"))).isFalse();
        assertThat(time.worksAt(at(0, "12:30"))).isFalse();
    }

    @Property
    void findsThereAndBack(
            @ForAll("times") WorkingTime time,
            @ForAll("moments") Instant moment,
            @ForAll @IntRange(min = 1, max = 30) int amount) {
        Instant begun = time.after(time.before(time.after(moment, hour(1)), hour(1)), hour(1));
        assertThat(begun).isEqualTo(time.after(moment, hour(1)));
        Span days = new Span(amount, Unit.DAYS);
        Instant due = time.after(moment, days);
        assertThat(time.after(time.before(due, days), days)).isEqualTo(due);
        assertThat(time.worksAt(due)).isTrue();
        assertThat(due).isAfter(moment);
        assertThat(time.before(due, days)).isAfterOrEqualTo(moment);
    }

    @Property
    void addsUp(
            @ForAll("times") WorkingTime time,
            @ForAll("moments") Instant moment,
            @ForAll @IntRange(min = 1, max = 20) int one,
            @ForAll @IntRange(min = 1, max = 20) int other,
            @ForAll Unit unit) {
        Span both = new Span(one + other, unit);
        assertThat(time.after(time.after(moment, new Span(one, unit)), new Span(other, unit)))
                .isEqualTo(time.after(moment, both));
    }

    @Property
    void isNeverEarlierForWhatBeginsLater(
            @ForAll("times") WorkingTime time,
            @ForAll("moments") Instant one,
            @ForAll("moments") Instant other,
            @ForAll @IntRange(min = 1, max = 20) int amount,
            @ForAll Unit unit) {
        Instant first = one.isBefore(other) ? one : other;
        Instant second = one.isBefore(other) ? other : one;
        Span span = new Span(amount, unit);
        assertThat(time.after(first, span)).isBeforeOrEqualTo(time.after(second, span));
    }

    /** Minute by minute, which is slow and obviously right. */
    @Property(tries = 100)
    void countsAsManyMinutesAsTheHoursHave(
            @ForAll("times") WorkingTime time,
            @ForAll("moments") Instant moment,
            @ForAll @IntRange(min = 1, max = 12) int amount) {
        LocalDateTime at = LocalDateTime.ofInstant(moment, TAIPEI);
        LocalDateTime due =
                LocalDateTime.ofInstant(time.after(moment, new Span(amount, Unit.HOURS)), TAIPEI);
        int minutes = 0;
        while (at.isBefore(due)) {
            minutes += worked(time, at) ? 1 : 0;
            at = at.plusMinutes(1);
        }
        assertThat(minutes).isEqualTo(amount * 60);
    }

    private static boolean worked(WorkingTime time, LocalDateTime minute) {
        DayKind kind = time.days().get(minute.toLocalDate());
        boolean weekend =
                minute.getDayOfWeek() == DayOfWeek.SATURDAY
                        || minute.getDayOfWeek() == DayOfWeek.SUNDAY;
        boolean day = kind == DayKind.WORKDAY || kind == null && !weekend;
        return day
                && HOURS.stretches().stream()
                        .anyMatch(stretch ->
                                !minute.toLocalTime().isBefore(stretch.from())
                                        && minute.toLocalTime().isBefore(stretch.to()));
    }

    private static Span hour(int amount) {
        return new Span(amount, Unit.HOURS);
    }

    @Provide
    Arbitrary<WorkingTime> times() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(0, 40).map(MONDAY::plusDays),
                        Arbitraries.of(DayKind.values()))
                .ofMaxSize(15)
                .map(WorkingTimeTest::with);
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 24 * 60 - 1))
                .as((day, minute) ->
                        MONDAY.plusDays(day)
                                .atStartOfDay()
                                .plusMinutes(minute)
                                .atZone(TAIPEI)
                                .toInstant());
    }

    @Example
    void readsSpansAndHoursAndNothingElse() {
        assertThat(Span.read("2d")).contains(new Span(2, Unit.DAYS));
        assertThat(Span.read("12h")).contains(new Span(12, Unit.HOURS));
        for (String wrong :
                new String[] {"", "0d", "2", "d", "-1d", "2 d", "1.5h", "9999h", "2D"}) {
            assertThat(Span.read(wrong)).as(wrong).isEqualTo(Optional.empty());
        }
        assertThat(span("7h").shorterThan(span("1d"))).isTrue();
        assertThat(span("1d").shorterThan(span("8h"))).isFalse();
        for (String wrong :
                new String[] {
                    "", "9-18", "18:00-09:00", "13:00-18:00,09:00-12:00", "09:00-09:00"
                }) {
            assertThatThrownBy(() -> WorkingHours.read(wrong))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}

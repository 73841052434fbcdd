package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.Term.Kind;
import org.rostrum.workflow.deadline.DayKind;
import org.rostrum.workflow.deadline.Span;
import org.rostrum.workflow.deadline.WorkingCalendar.Edition;
import org.rostrum.workflow.deadline.WorkingHours;
import org.rostrum.workflow.deadline.WorkingTime;
import org.rostrum.workflow.route.Timing;
import org.rostrum.workflow.route.Timing.Overdue;

class TermTest {

    private static final int MOST = 3;
    private static final Instant OPENED = HandClock.local("2026-11-23T10:00");

    private static Edition edition(long number, Map<LocalDate, DayKind> days) {
        return new Edition(
                number,
                new WorkingTime(
                        ZoneId.of("Asia/Taipei"),
                        WorkingHours.read("09:00-12:00,13:30-18:00"),
                        days));
    }

    private static final Edition PLAIN = edition(1, Map.of());

    private static Timing timing(@Nullable String remind, @Nullable String after) {
        return new Timing(span("2d"), read(remind), read(after), Overdue.REMIND);
    }

    private static @Nullable Span read(@Nullable String written) {
        return written == null ? null : span(written);
    }

    private static Span span(String written) {
        return Span.read(written).orElseThrow();
    }

    @Example
    void hasNoHurryWhereTheRouteSaysNothing() {
        assertThat(Term.opening(null, OPENED, PLAIN)).isEqualTo(new Term(1, null, null, 0));
    }

    @Example
    void leavesOutAReminderThatWouldComeWithTheOpening() {
        Term term = Term.opening(timing("2d", null), OPENED, PLAIN);
        assertThat(term.next())
                .isEqualTo(new Term.Alarm(Kind.DUE, HandClock.local("2026-11-25T10:00")));
    }

    /** However seldom somebody looks: once due, at most one before, and a bounded number after. */
    @Property
    void happensInOrderAndEnds(
            @ForAll @IntRange(min = 1, max = 60) int hoursBetween, @ForAll boolean before) {
        Timing timing = timing(before ? "1d" : null, "4h");
        Term term = Term.opening(timing, OPENED, PLAIN);
        Instant now = OPENED;
        List<Kind> happened = new ArrayList<>();
        for (int look = 0; look < 1_000 && term.next() != null; look++) {
            now = now.plus(Duration.ofHours(hoursBetween));
            Kind what = term.rings(now);
            if (what != null) {
                happened.add(what);
                term = term.rung(what, timing, PLAIN.time(), now, MOST);
                assertThat(term.rings(now)).isNull();
            }
        }
        assertThat(term.next()).isNull();
        assertThat(happened).containsOnlyOnce(Kind.DUE).isSorted();
        assertThat(happened.stream().filter(Kind.AFTER::equals)).hasSize(MOST);
        assertThat(happened.stream().filter(Kind.BEFORE::equals))
                .hasSizeLessThanOrEqualTo(before ? 1 : 0);
    }

    @Example
    void movesWithTheCalendarUntilItHasPassed() {
        Timing timing = timing("1d", "1d");
        Edition holiday = edition(2, Map.of(LocalDate.of(2026, 11, 24), DayKind.HOLIDAY));
        Term term = Term.opening(timing, OPENED, PLAIN);
        Term moved = term.recounted(timing, OPENED, holiday);
        assertThat(moved.due()).isEqualTo(HandClock.local("2026-11-26T10:00"));
        assertThat(moved.next())
                .isEqualTo(new Term.Alarm(Kind.BEFORE, HandClock.local("2026-11-25T10:00")));
        Term reminded = term.rung(Kind.BEFORE, timing, PLAIN.time(), OPENED, MOST);
        assertThat(reminded.recounted(timing, OPENED, holiday).next())
                .isEqualTo(new Term.Alarm(Kind.DUE, HandClock.local("2026-11-26T10:00")));
        Instant late = HandClock.local("2026-11-25T11:00");
        Term passed = reminded.rung(Kind.DUE, timing, PLAIN.time(), late, MOST);
        assertThat(passed.recounted(timing, OPENED, holiday))
                .isEqualTo(new Term(2, passed.due(), passed.next(), 0));
    }

    @Example
    void isCountedWhereItNeverWas() {
        Term never = new Term(0, null, null, 0);
        assertThat(never.recounted(timing("1d", null), OPENED, PLAIN))
                .isEqualTo(Term.opening(timing("1d", null), OPENED, PLAIN));
    }
}

package org.rostrum.workflow.deadline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.rostrum.workflow.deadline.CalendarComparison.Effect;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes days over from a CSV file, all of them or none. It adds and changes; what is not in the
 * file stays as it is.
 */
@Service
public class ImportingCalendar {

    private final CalendarStore store;
    private final Recorder recorder;

    ImportingCalendar(CalendarStore store, Recorder recorder) {
        this.store = store;
        this.recorder = recorder;
    }

    /** What it would do; nothing is written. */
    @Transactional(readOnly = true)
    public Outcome<CalendarComparison> preview(String csv, Actor actor) {
        List<Refusal> problems = CalendarRules.keeper(actor);
        return problems.isEmpty() ? compare(csv, store.edition()) : Outcome.refused(problems);
    }

    /**
     * @param confirmed the edition of the preview that was looked at; if the calendar changed
     *     since, nothing is written
     */
    @Transactional
    public Outcome<CalendarComparison> write(String csv, long confirmed, Actor actor) {
        long now = store.lock();
        List<Refusal> problems = new ArrayList<>(CalendarRules.keeper(actor));
        if (problems.isEmpty() && now != confirmed) {
            problems.add(Refusal.conflict("calendar.changed-since-preview"));
        }
        return problems.isEmpty() ? write(compare(csv, now), actor) : Outcome.refused(problems);
    }

    private Outcome<CalendarComparison> write(Outcome<CalendarComparison> compared, Actor actor) {
        if (!(compared instanceof Outcome.Done<CalendarComparison>(CalendarComparison preview))) {
            return compared;
        }
        if (preview.count(Effect.WRONG) > 0) {
            return Outcome.refused(
                    Refusal.invalid("calendar.csv-wrong-lines", preview.count(Effect.WRONG)));
        }
        if (preview.importable()) {
            preview.lines().stream()
                    .filter(line -> line.effect() != Effect.SAME)
                    .forEach(line -> store.put(requireNonNull(line.day())));
            store.next();
            recorder.append(
                    "settings",
                    "calendar.imported",
                    actor,
                    Map.of(
                            "added", days(preview, Effect.NEW),
                            "changed", days(preview, Effect.CHANGED)));
        }
        return compared;
    }

    private Outcome<CalendarComparison> compare(String csv, long edition) {
        Map<LocalDate, CalendarDay> known = new HashMap<>();
        store.all().forEach(day -> known.put(day.day(), day));
        Map<LocalDate, Long> seen = new HashMap<>();
        return CalendarCsv.read(csv)
                .map(lines ->
                        new CalendarComparison(
                                edition,
                                lines.stream().map(line -> compared(line, known, seen)).toList()));
    }

    private static CalendarComparison.Line compared(
            CalendarCsv.Line line, Map<LocalDate, CalendarDay> known, Map<LocalDate, Long> seen) {
        List<Refusal> problems = new ArrayList<>(line.problems());
        CalendarDay day = line.day();
        CalendarDay before = day == null ? null : known.get(day.day());
        Long earlier = day == null ? null : seen.putIfAbsent(day.day(), line.number());
        if (day != null && earlier != null) {
            problems.add(Refusal.invalid("calendar.csv-twice", day.day().toString(), earlier));
        }
        return new CalendarComparison.Line(
                line.number(), line.text(), effect(day, before, problems), day, before, problems);
    }

    private static Effect effect(
            @Nullable CalendarDay day, @Nullable CalendarDay before, List<Refusal> problems) {
        if (day == null || !problems.isEmpty()) {
            return Effect.WRONG;
        }
        return before == null ? Effect.NEW : before.equals(day) ? Effect.SAME : Effect.CHANGED;
    }

    private static List<Map<String, Object>> days(CalendarComparison preview, Effect effect) {
        return preview.lines().stream()
                .filter(line -> line.effect() == effect)
                .map(line -> SettingCalendarDay.facts(requireNonNull(line.day())))
                .toList();
    }
}

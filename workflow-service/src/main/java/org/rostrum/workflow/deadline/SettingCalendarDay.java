package org.rostrum.workflow.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says of a day that it is a holiday or a make-up working day, or that it is as its weekday is
 * again. What is open and was counted with the day is counted again soon after.
 */
@Service
public class SettingCalendarDay {

    private final CalendarStore store;
    private final Recorder recorder;

    SettingCalendarDay(CalendarStore store, Recorder recorder) {
        this.store = store;
        this.recorder = recorder;
    }

    /** Nothing is recorded when nothing changes. */
    @Transactional
    public Outcome<CalendarDay> set(CalendarDay wanted, Actor actor) {
        store.lock();
        List<Refusal> problems = new ArrayList<>(CalendarRules.keeper(actor));
        problems.addAll(CalendarRules.problems(wanted));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (!Optional.of(wanted).equals(store.find(wanted.day()))) {
            store.put(wanted);
            store.next();
            recorder.append("settings", "calendar.day-set", actor, facts(wanted));
        }
        return Outcome.done(wanted);
    }

    @Transactional
    public Outcome<CalendarDay> remove(LocalDate day, Actor actor) {
        store.lock();
        List<Refusal> problems = CalendarRules.keeper(actor);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Optional<CalendarDay> known = store.find(day);
        if (known.isEmpty()) {
            return Outcome.refused(Refusal.notFound("calendar.day-unknown"));
        }
        store.remove(day);
        store.next();
        recorder.append("settings", "calendar.day-removed", actor, facts(known.get()));
        return Outcome.done(known.get());
    }

    static Map<String, Object> facts(CalendarDay day) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("day", day.day().toString());
        facts.put("dayKind", day.kind().name());
        facts.put("note", day.note());
        return facts;
    }
}

package org.rostrum.workflow.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;

/** Who keeps the calendar, and what can stand in it. */
final class CalendarRules {

    static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    static final LocalDate LAST = LocalDate.of(2199, 12, 31);
    static final int LONGEST_NOTE = 100;

    private static final String KEEPER = "SYSTEM_ADMIN";

    private CalendarRules() {}

    /** Administrators of the system, and the system itself. */
    static List<Refusal> keeper(Actor actor) {
        boolean may = actor.person() == null || actor.roles().contains(KEEPER);
        return may ? List.of() : List.of(Refusal.forbidden("calendar.system-admin-only"));
    }

    static List<Refusal> problems(CalendarDay day) {
        List<Refusal> problems = new ArrayList<>();
        if (day.day().isBefore(FIRST) || day.day().isAfter(LAST)) {
            problems.add(Refusal.invalid("calendar.day-out-of-range"));
        }
        if (day.note().length() > LONGEST_NOTE) {
            problems.add(Refusal.invalid("calendar.note-too-long", LONGEST_NOTE));
        }
        if (day.note().chars().anyMatch(Character::isISOControl)) {
            problems.add(Refusal.invalid("calendar.note-one-line"));
        }
        return problems;
    }
}

package org.rostrum.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.deadline.Span;
import org.rostrum.workflow.deadline.WorkingCalendar;
import org.rostrum.workflow.deadline.WorkingTime;
import org.rostrum.workflow.route.Timing;

/**
 * How long an open seat has, and what happens next by itself. Pure: the moments come from outside.
 *
 * @param edition of the calendar with which it was counted
 * @param due null where there is no hurry
 * @param next null where nothing happens any more
 * @param reminders since it was due
 */
record Term(long edition, @Nullable Instant due, @Nullable Alarm next, int reminders) {

    enum Kind {
        /** A reminder before it is due. */
        BEFORE,
        DUE,
        /** A reminder once it is overdue. */
        AFTER
    }

    record Alarm(Kind kind, Instant at) {}

    /** Of a seat that opens now. */
    static Term opening(@Nullable Timing timing, Instant opened, WorkingCalendar.Edition calendar) {
        if (timing == null) {
            return new Term(calendar.number(), null, null, 0);
        }
        WorkingTime time = calendar.time();
        Instant due = time.after(opened, timing.due());
        return new Term(calendar.number(), due, first(timing, opened, due, time), 0);
    }

    /** A reminder that would come with the opening or before it is none. */
    private static Alarm first(Timing timing, Instant opened, Instant due, WorkingTime time) {
        Span remind = timing.remind();
        Instant before = remind == null ? null : time.before(due, remind);
        return before != null && before.isAfter(opened)
                ? new Alarm(Kind.BEFORE, before)
                : new Alarm(Kind.DUE, due);
    }

    /** With a calendar that changed. What has passed has passed, and nobody is reminded twice. */
    Term recounted(@Nullable Timing timing, Instant opened, WorkingCalendar.Edition calendar) {
        Term anew = opening(timing, opened, calendar);
        Instant newDue = anew.due();
        if (due == null || newDue == null) {
            return anew;
        }
        if (next == null || next.kind() == Kind.AFTER) {
            return new Term(calendar.number(), due, next, reminders);
        }
        return next.kind() == Kind.BEFORE
                ? anew
                : new Term(calendar.number(), newDue, new Alarm(Kind.DUE, newDue), 0);
    }

    /** What happens in this moment; null as long as nothing does. What is late is due, not near. */
    @Nullable Kind rings(Instant now) {
        if (next == null || next.at().isAfter(now)) {
            return null;
        }
        return next.kind() == Kind.BEFORE && due != null && !due.isAfter(now)
                ? Kind.DUE
                : next.kind();
    }

    /**
     * Once that has happened.
     *
     * @param most reminders once it is overdue
     */
    Term rung(Kind what, Timing timing, WorkingTime time, Instant now, int most) {
        return switch (what) {
            case BEFORE -> new Term(edition, due, due == null ? null : dueAt(due), 0);
            case DUE -> new Term(edition, due, again(timing, time, now, 0, most), 0);
            case AFTER ->
                    new Term(
                            edition,
                            due,
                            again(timing, time, now, reminders + 1, most),
                            reminders + 1);
        };
    }

    private static Alarm dueAt(Instant due) {
        return new Alarm(Kind.DUE, due);
    }

    /** After a standstill there is one reminder and not all that would have been. */
    private static @Nullable Alarm again(
            Timing timing, WorkingTime time, Instant now, int reminders, int most) {
        Span after = timing.remindAfter();
        return after == null || reminders >= most
                ? null
                : new Alarm(Kind.AFTER, time.after(now, after));
    }
}

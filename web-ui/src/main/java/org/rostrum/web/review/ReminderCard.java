package org.rostrum.web.review;

import java.time.Instant;
import java.util.List;
import org.rostrum.workflow.Reminder;
import org.rostrum.workflow.Reminding.Remindable;

/**
 * Reminders of a draft's open seats, as the status page shows them.
 *
 * @param reminded open seats that somebody has reminded
 * @param now which the reader can remind now
 * @param later which the reader can remind later, and from when on
 */
record ReminderCard(List<Reminder> reminded, List<Remindable> now, List<Remindable> later) {

    static ReminderCard of(List<Reminder> open, List<Remindable> seats, Instant now) {
        return new ReminderCard(
                open.stream().filter(one -> one.times() > 0).toList(),
                seats.stream().filter(one -> !one.from().isAfter(now)).toList(),
                seats.stream().filter(one -> one.from().isAfter(now)).toList());
    }

    public boolean any() {
        return !reminded.isEmpty() || !now.isEmpty();
    }
}

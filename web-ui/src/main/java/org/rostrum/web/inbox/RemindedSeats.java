package org.rostrum.web.inbox;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rostrum.workflow.Reminder;
import org.rostrum.workflow.Reminders;
import org.rostrum.workflow.SeatId;
import org.springframework.stereotype.Component;

/** How often what waits in an inbox was reminded; the inbox calls it as {@code @remindedSeats}. */
@Component("remindedSeats")
class RemindedSeats {

    private final Reminders reminders;

    RemindedSeats(Reminders reminders) {
        this.reminders = reminders;
    }

    public Map<SeatId, Reminder> among(List<Waiting> rows) {
        return reminders.among(
                rows.stream().map(row -> row.item().seat()).filter(Objects::nonNull).toList());
    }
}

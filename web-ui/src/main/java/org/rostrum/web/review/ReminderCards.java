package org.rostrum.web.review;

import java.time.Clock;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.Reminders;
import org.rostrum.workflow.Reminding;
import org.springframework.stereotype.Component;

/** Reminders for the status page, which calls it as {@code @reminderCards}. */
@Component("reminderCards")
class ReminderCards {

    private final Reminders reminders;
    private final Reminding reminding;
    private final Clock clock;

    ReminderCards(Reminders reminders, Reminding reminding, Clock clock) {
        this.reminders = reminders;
        this.reminding = reminding;
        this.clock = clock;
    }

    public ReminderCard of(DraftId draft, PersonId reader) {
        return ReminderCard.of(
                reminders.of(draft), reminding.seats(draft, reader), clock.instant());
    }
}

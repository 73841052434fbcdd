package org.rostrum.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rostrum.draft.DraftId;
import org.springframework.stereotype.Component;

/** Tells how often open seats have been reminded. */
@Component
public class Reminders {

    private final ReminderStore store;

    Reminders(ReminderStore store) {
        this.store = store;
    }

    /** Every open seat of the draft, in their order, also those that nobody has reminded. */
    public List<Reminder> of(DraftId draft) {
        return store.of(draft);
    }

    /** Those of these seats that have been reminded. */
    public Map<SeatId, Reminder> among(Collection<SeatId> seats) {
        return seats.isEmpty()
                ? Map.of()
                : store.among(seats).stream()
                        .filter(one -> one.times() > 0)
                        .collect(Collectors.toMap(Reminder::seat, Function.identity()));
    }
}

package org.rostrum.workflow.deadline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The working time as the calendar has it now. */
@Component
public class WorkingCalendar {

    /** What was counted with; another number means that the calendar changed since. */
    public record Edition(long number, WorkingTime time) {}

    private final CalendarStore store;
    private final WorkingHours hours;
    private final ZoneId zone;
    private volatile @Nullable Edition known;

    WorkingCalendar(
            CalendarStore store,
            DeadlineSettings settings,
            @Value("${rostrum.time-zone:}") String zone) {
        this.store = store;
        this.hours = WorkingHours.read(settings.workingHours());
        this.zone = zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
    }

    /**
     * Its days are read again only when they changed. Whoever counts while they change keeps the
     * older edition's number, and is counted again for that.
     */
    public Edition now() {
        long number = store.edition();
        Edition before = known;
        if (before != null && before.number() == number) {
            return before;
        }
        Edition read = new Edition(number, new WorkingTime(zone, hours, days()));
        known = read;
        return read;
    }

    private Map<LocalDate, DayKind> days() {
        Map<LocalDate, DayKind> days = new HashMap<>();
        all().forEach(day -> days.put(day.day(), day.kind()));
        return days;
    }

    /** In their order. */
    public List<CalendarDay> all() {
        return store.all();
    }

    /** To be named when a preview of an import is confirmed. */
    public long edition() {
        return store.edition();
    }
}

package org.rostrum.web.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.deadline.CalendarDay;
import org.rostrum.workflow.deadline.DayKind;

/** A day as it is typed. */
record DayForm(@Nullable String day, @Nullable String kind, @Nullable String note) {

    static final DayForm EMPTY = new DayForm("", DayKind.HOLIDAY.name(), "");

    /** Empty where what was typed is no date, or no kind was chosen. */
    Optional<CalendarDay> read() {
        String said = note == null ? "" : note.strip();
        return date().flatMap(date -> known().map(found -> new CalendarDay(date, found, said)));
    }

    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(day == null ? "" : day.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private Optional<DayKind> known() {
        return Arrays.stream(DayKind.values()).filter(one -> one.name().equals(kind)).findFirst();
    }
}

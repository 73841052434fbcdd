package org.rostrum.workflow.deadline;

import java.time.LocalDate;

/**
 * A day that is not as its weekday is.
 *
 * @param note what it is; may be empty
 */
public record CalendarDay(LocalDate day, DayKind kind, String note) {}

package org.rostrum.workflow.deadline;

/** What the calendar says of a day that is not as its weekday is. */
public enum DayKind {
    HOLIDAY,
    /** Worked although it is a weekend: a make-up working day. */
    WORKDAY
}

package org.rostrum.draft;

/** How fast a draft has to go through: 平件, 急件, 特急. */
public enum Urgency {
    NORMAL,
    URGENT,
    MOST_URGENT
}

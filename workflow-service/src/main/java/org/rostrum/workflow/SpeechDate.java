package org.rostrum.workflow;

/** How near the speech of a draft is that is not approved yet. */
public enum SpeechDate {
    /** Not known, far away, or no longer in question. */
    QUIET,
    NEAR,
    /** The speech should have been given, and its text is not approved. */
    PAST
}

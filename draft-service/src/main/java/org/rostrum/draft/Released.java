package org.rostrum.draft;

/** Why a frozen draft may be changed again. */
public enum Released {
    /** It was given back to be mended. */
    RETURNED,
    /** Its drafter took it back. */
    WITHDRAWN
}

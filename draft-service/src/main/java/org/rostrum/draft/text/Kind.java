package org.rostrum.draft.text;

/** What a paragraph is in the speech. */
public enum Kind {
    TITLE,
    SALUTATION,
    /** 一、 */
    HEADING_1,
    /** （一） */
    HEADING_2,
    /** 1. */
    HEADING_3,
    /** （1） */
    HEADING_4,
    BODY,
    QUOTE,
    SIGN_OFF
}

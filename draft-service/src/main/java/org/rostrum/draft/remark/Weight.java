package org.rostrum.draft.remark;

/** How much its author insists on a remark. */
public enum Weight {
    /** 必改: has to be dealt with before the text goes on. */
    MUST,
    /** 建議: the drafters are free. */
    MAY,
    /** 疑問: wants to know something. */
    QUESTION
}

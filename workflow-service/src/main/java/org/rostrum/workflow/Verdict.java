package org.rostrum.workflow;

/** What a seat says about a revision. */
public enum Verdict {
    /** 同意 */
    APPROVE,
    /** 同意，按所改, where the station allows it: of the text with one's own suggestions in it */
    APPROVE_AS_AMENDED,
    /** 退回 */
    RETURN,
    /** 無意見 */
    ABSTAIN,
    /** 不予採用, leaders only */
    REJECT;

    /** Whether the text may go on, as far as this seat is concerned. */
    boolean approves() {
        return this == APPROVE || this == APPROVE_AS_AMENDED;
    }
}

package org.rostrum.workflow;

/** What a seat says about a revision. */
public enum Verdict {
    /** 同意 */
    APPROVE,
    /** 退回 */
    RETURN,
    /** 無意見 */
    ABSTAIN,
    /** 不予採用, leaders only */
    REJECT
}

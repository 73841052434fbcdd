package org.rostrum.workflow.notice;

/** By what something is sent. */
public enum Channel {
    MAIL,
    DIGEST,
    WEBHOOK
}

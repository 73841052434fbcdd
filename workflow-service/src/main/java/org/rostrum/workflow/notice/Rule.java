package org.rostrum.workflow.notice;

/** Of such an entry, these people are told this. */
record Rule(String event, NoticeKind kind, Audience audience) {}

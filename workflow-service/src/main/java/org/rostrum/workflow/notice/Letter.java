package org.rostrum.workflow.notice;

/** An e-mail, twice: as plain text and as HTML. */
public record Letter(String subject, String text, String html) {}

package org.rostrum.workflow.notice;

/**
 * Somebody who is written to.
 *
 * @param language {@code zh-Hant}, {@code zh-Hans} or {@code en}
 */
public record Addressee(String name, String email, String language) {}

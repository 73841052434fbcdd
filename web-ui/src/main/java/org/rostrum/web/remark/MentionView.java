package org.rostrum.web.remark;

import java.time.Instant;

/**
 * A place where somebody is called by name.
 *
 * @param address of the remark on the page of its draft
 */
record MentionView(String by, String title, String said, Instant at, String address) {}

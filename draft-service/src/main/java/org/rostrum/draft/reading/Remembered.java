package org.rostrum.draft.reading;

import java.time.Instant;

/**
 * That a person has read these words.
 *
 * @param sha256 of the paragraph's canonical form, 64 lower-case hexadecimal digits
 * @param paragraph id that it had when it was read
 */
record Remembered(String sha256, String paragraph, Instant readAt) {}

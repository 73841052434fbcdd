package org.rostrum.web.reading;

import java.time.Duration;

/**
 * A point of a speech with the time that it takes.
 *
 * @param paragraph id of the one that it begins with
 * @param level 1 to 4; 0 for what stands before the first point
 * @param takes until the next point of its level
 * @param starts after the beginning of the speech
 */
record Section(String paragraph, int level, String heading, Duration takes, Duration starts) {}

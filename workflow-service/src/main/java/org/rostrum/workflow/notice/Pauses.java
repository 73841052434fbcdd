package org.rostrum.workflow.notice;

import java.time.Duration;

/** How long to wait before trying again: four times as long each time, up to six hours. */
final class Pauses {

    static final Duration FIRST = Duration.ofSeconds(15);
    static final Duration LONGEST = Duration.ofHours(6);

    private static final int GROWTH = 4;

    private Pauses() {}

    /**
     * @param tries how often it has failed, from 1
     * @param chance from 0 to below 1; takes up to half of the pause away, so that what failed
     *     together is not tried again together
     */
    static Duration after(int tries, double chance) {
        long longest = LONGEST.toMillis();
        long pause = FIRST.toMillis();
        for (int i = 1; i < tries && pause < longest; i++) {
            pause *= GROWTH;
        }
        return Duration.ofMillis((long) (Math.min(pause, longest) * (1 - chance / 2)));
    }
}

package org.rostrum.draft.redline;

/**
 * Counts the work of one comparison in steps, so that it can be bounded whatever the texts are: by
 * counting and not by a clock, so that the same two texts always give the same redline.
 */
final class Effort {

    /** No two revisions of a speech come near it; beyond it, stretches count as rewritten. */
    static final long MOST = 60_000_000;

    private long steps;

    /** Work that is bounded by the length of the texts. */
    void add(long more) {
        steps += more;
    }

    /** Takes as many steps, or none if they would be too many. */
    boolean take(long more) {
        boolean enough = steps + more <= MOST;
        steps += enough ? more : 0;
        return enough;
    }

    long steps() {
        return steps;
    }
}

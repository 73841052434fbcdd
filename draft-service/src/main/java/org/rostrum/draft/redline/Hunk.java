package org.rostrum.draft.redline;

/** A difference: {@code from} to {@code to} on one side became {@code from} to {@code to} here. */
record Hunk(int before, int beforeEnd, int after, int afterEnd) {

    Hunk shifted(int beforeBy, int afterBy) {
        return new Hunk(
                before + beforeBy, beforeEnd + beforeBy, after + afterBy, afterEnd + afterBy);
    }

    Hunk upTo(Hunk next) {
        return new Hunk(before, next.beforeEnd, after, next.afterEnd);
    }

    int deleted() {
        return beforeEnd - before;
    }

    int inserted() {
        return afterEnd - after;
    }
}

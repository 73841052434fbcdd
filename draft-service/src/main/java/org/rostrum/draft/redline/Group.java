package org.rostrum.draft.redline;

/**
 * Paragraphs that belong together: {@code before} to {@code beforeEnd} (exclusive) became {@code
 * after} to {@code afterEnd}.
 */
record Group(int before, int beforeEnd, int after, int afterEnd) {

    static Group pair(int before, int after) {
        return new Group(before, before + 1, after, after + 1);
    }

    boolean oneToOne() {
        return beforeEnd - before == 1 && afterEnd - after == 1;
    }
}

package org.rostrum.draft.text;

/**
 * A stretch of a paragraph's text, in UTF-16 units: {@code from} inclusive, {@code to} exclusive.
 */
public record Range(int from, int to) {

    public Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("not a range: " + from + " to " + to);
        }
    }
}

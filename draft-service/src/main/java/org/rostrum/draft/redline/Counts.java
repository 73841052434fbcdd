package org.rostrum.draft.redline;

/**
 * How much changed.
 *
 * @param changes places that differ
 * @param inserted characters (code points) only in the text after
 * @param deleted characters only in the text before
 * @param moved paragraphs that stand elsewhere
 * @param split paragraphs that became several
 * @param merged paragraphs made of several
 */
public record Counts(int changes, int inserted, int deleted, int moved, int split, int merged) {}

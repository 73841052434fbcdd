package org.rostrum.draft.redline;

/**
 * One place where the two texts differ: the thing that "next change" steps to.
 *
 * @param number from 1, as in {@link Piece#change}
 * @param block index of its block
 * @param before what was deleted; empty if something was only inserted
 * @param after what was inserted; empty if something was only deleted
 */
public record Change(int number, int block, String before, String after, ChangeKind kind) {}

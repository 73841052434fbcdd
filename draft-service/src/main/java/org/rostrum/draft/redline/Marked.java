package org.rostrum.draft.redline;

/** A difference with its kind. */
record Marked(Hunk hunk, ChangeKind kind) {}

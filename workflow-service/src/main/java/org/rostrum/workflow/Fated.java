package org.rostrum.workflow;

/** What was said in a seat, and what the new text means for it. */
record Fated(Said said, Since since, Fate fate) {}

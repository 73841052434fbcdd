package org.rostrum.draft.lexicon;

import java.time.Instant;

/**
 * An entry of the lexicon.
 *
 * @param retired no longer used, but not forgotten
 */
public record LexiconEntry(EntryId id, EntryDetails details, boolean retired, Instant changedAt) {}

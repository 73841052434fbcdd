package org.rostrum.draft.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Refusal;

/**
 * A line of a CSV file.
 *
 * @param number where it begins in the file, from 1
 * @param text its cells as they stand, to recognise it by
 * @param details null if not even the kind can be made out
 * @param problems what is wrong with it
 */
record CsvLine(long number, String text, @Nullable EntryDetails details, List<Refusal> problems) {}

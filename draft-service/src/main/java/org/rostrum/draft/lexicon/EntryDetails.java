package org.rostrum.draft.lexicon;

import java.util.List;
import java.util.Objects;

/**
 * What an entry of the lexicon says. Blank aliases and duties are left out, and those given twice.
 *
 * @param term the full name
 * @param aliases other names of the same thing
 * @param duties what a department is in charge of; empty for everything else
 * @param note for those who keep the lexicon
 */
public record EntryDetails(
        EntryKind kind, String term, List<String> aliases, List<String> duties, String note) {

    public EntryDetails {
        term = term.strip();
        String itself = term;
        aliases = tidy(aliases).stream().filter(alias -> !alias.equals(itself)).toList();
        duties = tidy(duties);
        note = note.strip().replace("\r\n", "\n");
    }

    private static List<String> tidy(List<String> terms) {
        return terms.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .distinct()
                .toList();
    }
}

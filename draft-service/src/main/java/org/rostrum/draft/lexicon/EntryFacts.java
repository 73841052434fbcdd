package org.rostrum.draft.lexicon;

import java.util.Map;

/** An entry as the record tells it. */
final class EntryFacts {

    private EntryFacts() {}

    static Map<String, Object> of(EntryDetails details) {
        return Map.of(
                "lexiconKind", details.kind().name(),
                "term", details.term(),
                "aliases", details.aliases(),
                "duties", details.duties(),
                "note", details.note());
    }
}

package org.rostrum.draft.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rostrum.draft.redline.Lexicon;
import org.springframework.stereotype.Component;

/**
 * The lexicon as redlines use it, kept in memory. Each time it is asked for, one row tells whether
 * it changed since, here or by another replica: so a change holds from the next comparison on.
 */
@Component
public class KnownTerms {

    private final EditionStore edition;
    private final EntryStore store;
    private volatile Kept kept = new Kept(-1, Lexicon.EMPTY);

    KnownTerms(EditionStore edition, EntryStore store) {
        this.edition = edition;
        this.store = store;
    }

    private record Kept(long edition, Lexicon lexicon) {}

    /** As it stands now. */
    public Lexicon lexicon() {
        long now = edition.number();
        var known = kept;
        if (known.edition() != now) {
            // Read after its number: what came in between is read once more the next time.
            known = new Kept(now, of(store.current()));
            kept = known;
        }
        return known.lexicon();
    }

    static Lexicon of(List<LexiconEntry> entries) {
        var terms = new ArrayList<Lexicon.Term>();
        for (var entry : entries) {
            var details = entry.details();
            var meaning = details.kind() + " " + details.term();
            Stream.concat(Stream.of(details.term()), details.aliases().stream())
                    .map(name -> new Lexicon.Term(name, details.kind().fact(), meaning))
                    .forEach(terms::add);
        }
        return Lexicon.of(terms);
    }
}

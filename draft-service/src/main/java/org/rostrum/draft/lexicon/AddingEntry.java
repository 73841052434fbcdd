package org.rostrum.draft.lexicon;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds an entry to the lexicon, or brings a retired one back. */
@Service
public class AddingEntry {

    private final Keeping keeping;
    private final EditionStore edition;
    private final EntryStore store;
    private final Recorder recorder;
    private final Clock clock;

    AddingEntry(
            Keeping keeping,
            EditionStore edition,
            EntryStore store,
            Recorder recorder,
            Clock clock) {
        this.keeping = keeping;
        this.edition = edition;
        this.store = store;
        this.recorder = recorder;
        this.clock = clock;
    }

    @Transactional
    public Outcome<LexiconEntry> add(EntryDetails wanted, Actor actor) {
        edition.lock();
        List<Refusal> problems = new ArrayList<>(keeping.problems(actor));
        problems.addAll(EntryRules.problems(wanted));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Optional<LexiconEntry> known = store.find(wanted.kind(), wanted.term());
        if (known.isPresent() && !known.get().retired()) {
            return Outcome.refused(Refusal.conflict("lexicon.term-taken", wanted.term()));
        }
        if (store.count() >= EntryRules.MOST_ENTRIES) {
            return Outcome.refused(Refusal.conflict("lexicon.full", EntryRules.MOST_ENTRIES));
        }
        var id = known.map(LexiconEntry::id).orElseGet(() -> new EntryId(UUID.randomUUID()));
        var entry = new LexiconEntry(id, wanted, false, clock.instant());
        if (known.isPresent()) {
            store.update(entry);
        } else {
            store.insert(entry);
        }
        edition.next();
        recorder.append("lexicon", "lexicon.added", actor, EntryFacts.of(wanted));
        return Outcome.done(entry);
    }
}

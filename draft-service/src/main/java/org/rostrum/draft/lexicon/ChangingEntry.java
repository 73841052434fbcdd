package org.rostrum.draft.lexicon;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes an entry of the lexicon. */
@Service
public class ChangingEntry {

    private final Keeping keeping;
    private final EditionStore edition;
    private final EntryStore store;
    private final Recorder recorder;
    private final Clock clock;

    ChangingEntry(
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

    /** Nothing is recorded when nothing changes. */
    @Transactional
    public Outcome<LexiconEntry> change(EntryId id, EntryDetails wanted, Actor actor) {
        edition.lock();
        Optional<LexiconEntry> before = store.find(id);
        if (before.isEmpty()) {
            return Outcome.refused(Refusal.notFound("lexicon.unknown"));
        }
        List<Refusal> problems = new ArrayList<>(keeping.problems(actor));
        problems.addAll(EntryRules.problems(wanted));
        if (problems.isEmpty()) {
            problems.addAll(conflicts(before.get(), wanted));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(
                before.get().details().equals(wanted)
                        ? before.get()
                        : changed(before.get(), wanted, actor));
    }

    private List<Refusal> conflicts(LexiconEntry before, EntryDetails wanted) {
        if (before.retired()) {
            return List.of(Refusal.conflict("lexicon.retired", before.details().term()));
        }
        return store.find(wanted.kind(), wanted.term())
                .filter(other -> !other.id().equals(before.id()))
                .map(other -> List.of(taken(other)))
                .orElse(List.of());
    }

    private static Refusal taken(LexiconEntry other) {
        var code = other.retired() ? "lexicon.term-retired" : "lexicon.term-taken";
        return Refusal.conflict(code, other.details().term());
    }

    private LexiconEntry changed(LexiconEntry before, EntryDetails wanted, Actor actor) {
        var entry = new LexiconEntry(before.id(), wanted, false, clock.instant());
        store.update(entry);
        edition.next();
        recorder.append(
                "lexicon",
                "lexicon.changed",
                actor,
                Map.of("before", EntryFacts.of(before.details()), "after", EntryFacts.of(wanted)));
        return entry;
    }
}

package org.rostrum.draft.lexicon;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an entry out of use; it is kept and can be added again. */
@Service
public class RetiringEntry {

    private final Keeping keeping;
    private final EditionStore edition;
    private final EntryStore store;
    private final Recorder recorder;
    private final Clock clock;

    RetiringEntry(
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

    /** Once more has no effect. */
    @Transactional
    public Outcome<LexiconEntry> retire(EntryId id, Actor actor) {
        edition.lock();
        Optional<LexiconEntry> before = store.find(id);
        if (before.isEmpty()) {
            return Outcome.refused(Refusal.notFound("lexicon.unknown"));
        }
        List<Refusal> problems = new ArrayList<>(keeping.problems(actor));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (before.get().retired()) {
            return Outcome.done(before.get());
        }
        var entry = new LexiconEntry(id, before.get().details(), true, clock.instant());
        store.update(entry);
        edition.next();
        recorder.append("lexicon", "lexicon.retired", actor, EntryFacts.of(entry.details()));
        return Outcome.done(entry);
    }
}

package org.rostrum.draft.lexicon;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.rostrum.draft.lexicon.CsvComparison.Effect;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes entries over from a CSV file, all of them or none. It adds and changes; what is not in the
 * file stays as it is.
 */
@Service
public class ImportingCsv {

    private final Keeping keeping;
    private final EditionStore edition;
    private final EntryStore store;
    private final Recorder recorder;
    private final Clock clock;

    ImportingCsv(
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

    /** What it would do; nothing is written. */
    @Transactional(readOnly = true)
    public Outcome<CsvComparison> preview(String csv, Actor actor) {
        List<Refusal> problems = keeping.problems(actor);
        return problems.isEmpty() ? compare(csv, edition.number()) : Outcome.refused(problems);
    }

    /**
     * @param confirmed the edition of the preview that was looked at; if the lexicon changed since,
     *     nothing is written
     */
    @Transactional
    public Outcome<CsvComparison> write(String csv, long confirmed, Actor actor) {
        long now = edition.lock();
        List<Refusal> problems = new ArrayList<>(keeping.problems(actor));
        if (problems.isEmpty() && now != confirmed) {
            problems.add(Refusal.conflict("lexicon.changed-since-preview"));
        }
        return problems.isEmpty() ? write(compare(csv, now), actor) : Outcome.refused(problems);
    }

    private Outcome<CsvComparison> compare(String csv, long edition) {
        return CsvReading.read(csv)
                .map(lines ->
                        new CsvComparison(edition, new ComparingCsv(store.current()).of(lines)));
    }

    private Outcome<CsvComparison> write(Outcome<CsvComparison> compared, Actor actor) {
        if (!(compared instanceof Outcome.Done<CsvComparison>(CsvComparison preview))) {
            return compared;
        }
        if (preview.count(Effect.WRONG) > 0) {
            return Outcome.refused(
                    Refusal.invalid("lexicon.csv-wrong-lines", preview.count(Effect.WRONG)));
        }
        if (preview.importable()) {
            preview.lines().forEach(this::write);
            edition.next();
            recorder.append("lexicon", "lexicon.imported", actor, facts(preview));
        }
        return compared;
    }

    private void write(CsvComparison.Line line) {
        if (line.effect() == Effect.SAME) {
            return;
        }
        EntryDetails details = Objects.requireNonNull(line.details());
        var known = store.find(details.kind(), details.term());
        var id = known.map(LexiconEntry::id).orElseGet(() -> new EntryId(UUID.randomUUID()));
        var entry = new LexiconEntry(id, details, false, clock.instant());
        if (known.isPresent()) {
            store.update(entry);
        } else {
            store.insert(entry);
        }
    }

    private static Map<String, Object> facts(CsvComparison preview) {
        return Map.of(
                "added", entries(preview, Effect.NEW),
                "changed", entries(preview, Effect.CHANGED));
    }

    private static List<Map<String, Object>> entries(CsvComparison preview, Effect effect) {
        return preview.lines().stream()
                .filter(line -> line.effect() == effect)
                .map(line -> EntryFacts.of(Objects.requireNonNull(line.details())))
                .toList();
    }
}

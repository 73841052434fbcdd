package org.rostrum.draft.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.lexicon.CsvComparison.Effect;
import org.rostrum.outcome.Refusal;

/** Compares the lines of a CSV file with the entries in use. */
final class ComparingCsv {

    private final Map<Key, EntryDetails> known = new HashMap<>();
    private final Map<Key, Long> seen = new HashMap<>();

    private record Key(EntryKind kind, String term) {

        static Key of(EntryDetails details) {
            return new Key(details.kind(), details.term());
        }
    }

    ComparingCsv(List<LexiconEntry> current) {
        current.forEach(entry -> known.put(Key.of(entry.details()), entry.details()));
    }

    List<CsvComparison.Line> of(List<CsvLine> lines) {
        var compared = new ArrayList<>(lines.stream().map(this::compared).toList());
        long added = compared.stream().filter(line -> line.effect() == Effect.NEW).count();
        long over = known.size() + added - EntryRules.MOST_ENTRIES;
        for (int i = compared.size() - 1; i >= 0 && over > 0; i--) {
            if (compared.get(i).effect() == Effect.NEW) {
                var full = Refusal.conflict("lexicon.full", EntryRules.MOST_ENTRIES);
                compared.set(i, line(lines.get(i), Effect.WRONG, null, List.of(full)));
                over--;
            }
        }
        return compared;
    }

    private CsvComparison.Line compared(CsvLine line) {
        var problems = new ArrayList<>(line.problems());
        EntryDetails details = line.details();
        EntryDetails before = null;
        if (details != null) {
            before = known.get(Key.of(details));
            var earlier = seen.putIfAbsent(Key.of(details), line.number());
            if (earlier != null) {
                problems.add(Refusal.invalid("lexicon.csv-twice", details.term(), earlier));
            }
        }
        return line(line, effect(details, before, problems), before, problems);
    }

    private static Effect effect(
            @Nullable EntryDetails details, @Nullable EntryDetails before, List<Refusal> problems) {
        if (!problems.isEmpty() || details == null) {
            return Effect.WRONG;
        }
        return before == null ? Effect.NEW : before.equals(details) ? Effect.SAME : Effect.CHANGED;
    }

    private static CsvComparison.Line line(
            CsvLine line, Effect effect, @Nullable EntryDetails before, List<Refusal> problems) {
        return new CsvComparison.Line(
                line.number(), line.text(), effect, line.details(), before, problems);
    }
}

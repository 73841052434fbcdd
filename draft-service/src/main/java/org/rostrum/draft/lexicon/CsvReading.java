package org.rostrum.draft.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;

/** Reads a CSV file: the columns in any order, their names in English or Chinese. */
final class CsvReading {

    static final int MOST_CHARACTERS = 500_000;
    static final int MOST_LINES = 2_000;

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setIgnoreEmptyLines(true)
                    .setIgnoreSurroundingSpaces(false)
                    .get();

    private CsvReading() {}

    /** Refused if it is no CSV file of this kind at all; else what is wrong stands in the lines. */
    static Outcome<List<CsvLine>> read(String csv) {
        if (csv.length() > MOST_CHARACTERS) {
            return Outcome.refused(Refusal.invalid("lexicon.csv-too-long", MOST_CHARACTERS));
        }
        var plain = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
        try (var parser = CSVParser.parse(new StringReader(plain), FORMAT)) {
            return lines(parser);
        } catch (IOException | UncheckedIOException e) {
            return Outcome.refused(Refusal.invalid("lexicon.csv-malformed"));
        }
    }

    private static Outcome<List<CsvLine>> lines(CSVParser parser) {
        var records = parser.iterator();
        if (!records.hasNext()) {
            return Outcome.refused(Refusal.invalid("lexicon.csv-empty"));
        }
        Map<String, Integer> columns = columns(records.next());
        var problems = problems(columns);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var lines = new ArrayList<CsvLine>();
        for (long number = parser.getCurrentLineNumber() + 1;
                records.hasNext();
                number = parser.getCurrentLineNumber() + 1) {
            if (lines.size() == MOST_LINES) {
                return Outcome.refused(Refusal.invalid("lexicon.csv-too-many-lines", MOST_LINES));
            }
            lines.add(line(number, records.next(), columns));
        }
        return lines.isEmpty()
                ? Outcome.refused(Refusal.invalid("lexicon.csv-empty"))
                : Outcome.done(lines);
    }

    private static Map<String, Integer> columns(CSVRecord heading) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            columns.put(CsvCells.column(heading.get(i)), i);
        }
        return columns;
    }

    private static List<Refusal> problems(Map<String, Integer> columns) {
        var problems = new ArrayList<Refusal>();
        if (!columns.containsKey("kind") || !columns.containsKey("term")) {
            problems.add(Refusal.invalid("lexicon.csv-columns-missing"));
        }
        columns.keySet().stream()
                .filter(name -> !CsvCells.COLUMNS.contains(name))
                .sorted()
                .map(name -> Refusal.invalid("lexicon.csv-column-unknown", name))
                .forEach(problems::add);
        return problems;
    }

    private static CsvLine line(long number, CSVRecord cells, Map<String, Integer> columns) {
        var text = String.join(" | ", cells.values());
        if (cells.size() > columns.size()) {
            var problem = Refusal.invalid("lexicon.csv-too-many-cells", columns.size());
            return new CsvLine(number, text, null, List.of(problem));
        }
        var kind = CsvCells.kind(cell(cells, columns, "kind"));
        if (kind.isEmpty()) {
            var problem = Refusal.invalid("lexicon.csv-kind-unknown", cell(cells, columns, "kind"));
            return new CsvLine(number, text, null, List.of(problem));
        }
        var details =
                new EntryDetails(
                        kind.get(),
                        CsvCells.plain(cell(cells, columns, "term")),
                        CsvCells.several(cell(cells, columns, "aliases")),
                        CsvCells.several(cell(cells, columns, "duties")),
                        CsvCells.plain(cell(cells, columns, "note")));
        return new CsvLine(number, text, details, EntryRules.problems(details));
    }

    /** A column that is not there is an empty one. */
    private static String cell(CSVRecord cells, Map<String, Integer> columns, String name) {
        var at = columns.get(name);
        return at == null || at >= cells.size() ? "" : cells.get(at);
    }
}

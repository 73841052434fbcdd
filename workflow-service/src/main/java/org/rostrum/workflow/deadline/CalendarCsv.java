package org.rostrum.workflow.deadline;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;

/** Reads a CSV file with the columns day, kind and note, in any order and also in Chinese. */
final class CalendarCsv {

    static final int MOST_CHARACTERS = 200_000;
    static final int MOST_LINES = 2_000;

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Map<String, String> COLUMNS =
            Map.of("日期", "day", "種類", "kind", "种类", "kind", "備註", "note", "备注", "note");
    private static final Map<String, DayKind> KINDS =
            Map.of(
                    "holiday", DayKind.HOLIDAY,
                    "workday", DayKind.WORKDAY,
                    "放假", DayKind.HOLIDAY,
                    "假日", DayKind.HOLIDAY,
                    "補班", DayKind.WORKDAY,
                    "补班", DayKind.WORKDAY,
                    "上班", DayKind.WORKDAY);

    /**
     * @param day null where it cannot be made out
     */
    record Line(long number, String text, @Nullable CalendarDay day, List<Refusal> problems) {}

    private CalendarCsv() {}

    /** Refused if it is no CSV file of this kind at all; else what is wrong stands in the lines. */
    static Outcome<List<Line>> read(String csv) {
        if (csv.length() > MOST_CHARACTERS) {
            return Outcome.refused(Refusal.invalid("calendar.csv-too-long", MOST_CHARACTERS));
        }
        String plain = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
        try (CSVParser parser = CSVParser.parse(new StringReader(plain), CSVFormat.RFC4180)) {
            return lines(parser.getRecords());
        } catch (IOException | UncheckedIOException e) {
            return Outcome.refused(Refusal.invalid("calendar.csv-malformed"));
        }
    }

    private static Outcome<List<Line>> lines(List<CSVRecord> records) {
        if (records.size() > MOST_LINES) {
            return Outcome.refused(Refusal.invalid("calendar.csv-too-many-lines", MOST_LINES));
        }
        Map<String, Integer> columns = records.isEmpty() ? Map.of() : columns(records.getFirst());
        if (!columns.containsKey("day") || !columns.containsKey("kind")) {
            return Outcome.refused(Refusal.invalid("calendar.csv-columns-missing"));
        }
        List<Line> lines = new ArrayList<>();
        records.stream()
                .skip(1)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank()))
                .forEach(cells -> lines.add(line(cells, columns)));
        return Outcome.done(lines);
    }

    private static Map<String, Integer> columns(CSVRecord heading) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            String name = heading.get(i).strip();
            columns.put(COLUMNS.getOrDefault(name, name.toLowerCase(Locale.ROOT)), i);
        }
        return columns;
    }

    private static Line line(CSVRecord cells, Map<String, Integer> columns) {
        String day = cell(cells, columns, "day");
        String kind = cell(cells, columns, "kind");
        Optional<LocalDate> date = date(day);
        DayKind known = KINDS.get(kind.toLowerCase(Locale.ROOT));
        List<Refusal> problems = new ArrayList<>();
        if (date.isEmpty()) {
            problems.add(Refusal.invalid("calendar.csv-day-unreadable", day));
        }
        if (known == null) {
            problems.add(Refusal.invalid("calendar.csv-kind-unknown", kind));
        }
        CalendarDay read =
                date.isEmpty() || known == null
                        ? null
                        : new CalendarDay(date.get(), known, cell(cells, columns, "note"));
        if (read != null) {
            problems.addAll(CalendarRules.problems(read));
        }
        return new Line(
                cells.getRecordNumber(), String.join(" | ", cells.values()), read, problems);
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written.replace('/', '-')));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** A column that is not there is an empty one. */
    private static String cell(CSVRecord cells, Map<String, Integer> columns, String name) {
        Integer at = columns.get(name);
        return at == null || at >= cells.size() ? "" : cells.get(at).strip();
    }
}

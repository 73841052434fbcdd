package org.rostrum.draft.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How an entry is written in the cells of a CSV file. What a spreadsheet would take for a formula
 * gets an apostrophe in front, and loses it again when it is read.
 */
final class CsvCells {

    static final List<String> COLUMNS = List.of("kind", "term", "aliases", "duties", "note");

    private static final Map<String, String> OTHER_NAMES =
            Map.ofEntries(
                    Map.entry("種類", "kind"),
                    Map.entry("种类", "kind"),
                    Map.entry("詞", "term"),
                    Map.entry("词", "term"),
                    Map.entry("別名", "aliases"),
                    Map.entry("别名", "aliases"),
                    Map.entry("職責", "duties"),
                    Map.entry("职责", "duties"),
                    Map.entry("備註", "note"),
                    Map.entry("备注", "note"));
    private static final Map<String, EntryKind> KINDS =
            Map.ofEntries(
                    Map.entry("人名", EntryKind.NAME),
                    Map.entry("職銜", EntryKind.TITLE),
                    Map.entry("职衔", EntryKind.TITLE),
                    Map.entry("部門", EntryKind.DEPARTMENT),
                    Map.entry("部门", EntryKind.DEPARTMENT),
                    Map.entry("計畫", EntryKind.PROGRAMME),
                    Map.entry("计划", EntryKind.PROGRAMME),
                    Map.entry("固定用語", EntryKind.PHRASE),
                    Map.entry("固定用语", EntryKind.PHRASE));
    private static final String FORMULA = "=+-@\t\r";
    private static final String SEPARATOR = "; ";

    private CsvCells() {}

    static List<String> of(EntryDetails details) {
        return List.of(
                details.kind().name(),
                safe(details.term()),
                safe(String.join(SEPARATOR, details.aliases())),
                safe(String.join(SEPARATOR, details.duties())),
                safe(details.note()));
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    static String plain(String cell) {
        boolean defused =
                cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
        return defused ? cell.substring(1) : cell;
    }

    static List<String> several(String cell) {
        return Arrays.stream(plain(cell).split("[;；\n]")).map(String::strip).toList();
    }

    /** The name of a column as the code knows it; what is unknown stays as it is. */
    static String column(String heading) {
        var name = heading.strip();
        return OTHER_NAMES.getOrDefault(name, name.toLowerCase(Locale.ROOT));
    }

    static Optional<EntryKind> kind(String cell) {
        var name = cell.strip();
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> Optional.ofNullable(KINDS.get(name)));
    }
}

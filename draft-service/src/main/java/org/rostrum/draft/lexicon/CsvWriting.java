package org.rostrum.draft.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/** Writes the entries in use as a CSV file that spreadsheets open as it is. */
@Component
public class CsvWriting {

    /** With it spreadsheets take the file for UTF-8. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final EntryStore store;

    CsvWriting(EntryStore store) {
        this.store = store;
    }

    public String csv() {
        return of(store.current());
    }

    static String of(List<LexiconEntry> entries) {
        var csv = new StringBuilder(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            printer.printRecord(CsvCells.COLUMNS);
            for (var entry : entries) {
                printer.printRecord(CsvCells.of(entry.details()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }
}

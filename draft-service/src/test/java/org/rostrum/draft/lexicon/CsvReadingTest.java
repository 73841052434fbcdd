package org.rostrum.draft.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.draft.lexicon.EntryKind.DEPARTMENT;
import static org.rostrum.draft.lexicon.EntryKind.NAME;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;

class CsvReadingTest {

    private static List<CsvLine> lines(String csv) {
        return switch (CsvReading.read(csv)) {
            case Outcome.Done<List<CsvLine>>(var lines) -> lines;
            case Outcome.Refused<List<CsvLine>>(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private static List<String> refused(String csv) {
        return switch (CsvReading.read(csv)) {
            case Outcome.Done<List<CsvLine>>(var lines) -> throw new AssertionError(lines);
            case Outcome.Refused<List<CsvLine>>(var reasons) ->
                    reasons.stream().map(Refusal::code).toList();
        };
    }

    @Test
    void readsQuotedFieldsWithOrWithoutAByteOrderMark() {
        var csv =
                "kind,term,aliases,duties,note\r\n"
                        + "DEPARTMENT,財政局,\"市財局; 財政部門\",預算；決算,\"兩行\r\n「備註」, \"\"引\"\"\"\r\n"
                        + "name,李明,,,\r\n";
        var details =
                new EntryDetails(
                        DEPARTMENT,
                        "財政局",
                        List.of("市財局", "財政部門"),
                        List.of("預算", "決算"),
                        "兩行\n「備註」, \"引\"");
        for (var text : List.of(csv, "\ufeff" + csv)) {
            var lines = lines(text);
            assertThat(lines).hasSize(2);
            assertThat(lines.getFirst().details()).isEqualTo(details);
            assertThat(lines.getFirst().number()).isEqualTo(2);
            assertThat(lines.getLast().details())
                    .isEqualTo(new EntryDetails(NAME, "李明", List.of(), List.of(), ""));
            assertThat(lines.getLast().number()).isEqualTo(4);
        }
    }

    @Test
    void readsColumnsInAnyOrderAndUnderTheirChineseNames() {
        var lines = lines("詞,種類\n李明,人名\n財政局,部門\n");
        assertThat(lines)
                .extracting(CsvLine::details)
                .extracting(d -> d == null ? null : d.kind())
                .containsExactly(NAME, DEPARTMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|lexicon.csv-empty",
                "kind,term|lexicon.csv-empty",
                "term,note\\n李明,|lexicon.csv-columns-missing",
                "kind,term,color\\nNAME,李明,red|lexicon.csv-column-unknown",
                "kind,term\\nNAME,\"李明|lexicon.csv-malformed",
                "kind,term\\nNAME,\"李\"明|lexicon.csv-malformed",
            })
    void refusesWhatIsNoFileOfThisKind(String csv, String code) {
        assertThat(refused(csv.replace("\\n", "\n"))).containsExactly(code);
    }

    @Test
    void refusesFilesThatAreTooLarge() {
        assertThat(refused("x".repeat(CsvReading.MOST_CHARACTERS + 1)))
                .containsExactly("lexicon.csv-too-long");
        assertThat(refused("kind,term\n" + "NAME,李明\n".repeat(CsvReading.MOST_LINES + 1)))
                .containsExactly("lexicon.csv-too-many-lines");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "顏色,李明,,,|lexicon.csv-kind-unknown",
                "NAME,李明,,,,,|lexicon.csv-too-many-cells",
                "NAME,李,,,|lexicon.term-too-short",
                "NAME,李明,,預算,|lexicon.duties-without-department",
                "PHRASE,好。很好,,,|lexicon.term-sentence",
                "NAME,李明,王,,|lexicon.alias-too-short",
            })
    void saysWhatIsWrongWithALine(String line, String code) {
        var lines = lines("kind,term,aliases,duties,note\nNAME,王小明,,,\n" + line + "\n");
        assertThat(lines.getFirst().problems()).isEmpty();
        assertThat(lines.getLast().problems()).extracting(Refusal::code).containsExactly(code);
        assertThat(lines.getLast().number()).isEqualTo(3);
    }

    /** Whatever is written is read again as it was, and no spreadsheet takes it for a formula. */
    @Property(tries = 300)
    void readsWhatWasWritten(@ForAll("details") List<EntryDetails> details) {
        var entries = new ArrayList<LexiconEntry>();
        for (var one : details) {
            entries.add(
                    new LexiconEntry(new EntryId(UUID.randomUUID()), one, false, Instant.EPOCH));
        }
        var csv = CsvWriting.of(entries);
        assertThat(csv).startsWith("\ufeffkind,term");
        if (!details.isEmpty()) {
            assertThat(lines(csv)).extracting(CsvLine::details).isEqualTo(details);
        }
    }

    @Provide
    Arbitrary<List<EntryDetails>> details() {
        var names =
                Arbitraries.of("財政局", "=1+1", "+86", "-減", "@home", "\"引\"", "逗, 號", "'撇", "𠀀𠀁");
        return Combinators.combine(
                        Arbitraries.of(EntryKind.values()), names, names.list().ofMaxSize(3), names)
                .as((kind, term, aliases, note) ->
                        new EntryDetails(kind, term, aliases, List.of(), note))
                .list()
                .ofMaxSize(5);
    }

    @Test
    void defusesWhatASpreadsheetWouldTakeForAFormula() {
        for (var term : List.of("=cmd|x", "+886", "-100", "@sum")) {
            var details = new EntryDetails(NAME, term, List.of(term + "1"), List.of(), term);
            assertThat(CsvCells.of(details)).noneMatch(cell -> cell.matches("(?s)[=+@-].*"));
        }
    }
}

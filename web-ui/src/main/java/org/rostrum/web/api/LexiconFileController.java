package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.lexicon.CsvComparison;
import org.rostrum.draft.lexicon.CsvWriting;
import org.rostrum.draft.lexicon.EntryKind;
import org.rostrum.draft.lexicon.ImportingCsv;
import org.rostrum.web.security.SignedIn;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lexicon as a CSV file, out and in. */
@RestController("apiLexiconFile")
@RequestMapping("/api/lexicon")
@Tag(name = "Lexicon")
class LexiconFileController {

    private final LexiconReader reader;
    private final CsvWriting writing;
    private final ImportingCsv importing;
    private final Wording wording;

    LexiconFileController(
            LexiconReader reader, CsvWriting writing, ImportingCsv importing, Wording wording) {
        this.reader = reader;
        this.writing = writing;
        this.importing = importing;
        this.wording = wording;
    }

    @Schema(name = "LexiconImport")
    record Body(
            @NotNull String csv,
            @Schema(description = "The edition of the preview; left out: only a preview.")
                    @Nullable Long edition) {}

    @Schema(name = "LexiconImportAnswer")
    record Answer(long edition, boolean written, List<Line> lines) {}

    @Schema(name = "LexiconImportLine")
    record Line(
            long number,
            CsvComparison.Effect effect,
            @Nullable EntryKind kind,
            @Nullable String term,
            List<Reason> problems) {}

    @GetMapping("/file")
    @Operation(summary = "All entries in use as CSV, UTF-8 with a byte order mark")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal SignedIn person) {
        reader.admit(person);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(writing.csv().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/imports")
    @Operation(summary = "Preview a CSV file, or, naming the preview's edition, take it over")
    Answer take(@RequestBody Body body, @AuthenticationPrincipal SignedIn person, Locale locale) {
        var edition = body.edition();
        var preview =
                Refused.unless(
                        edition == null
                                ? importing.preview(body.csv(), person.actor())
                                : importing.write(body.csv(), edition, person.actor()));
        var lines = preview.lines().stream().map(line -> line(line, locale)).toList();
        return new Answer(preview.edition(), edition != null, lines);
    }

    private Line line(CsvComparison.Line line, Locale locale) {
        var details = line.details();
        return new Line(
                line.number(),
                line.effect(),
                details == null ? null : details.kind(),
                details == null ? null : details.term(),
                line.problems().stream().map(p -> wording.reason(p, locale)).toList());
    }
}

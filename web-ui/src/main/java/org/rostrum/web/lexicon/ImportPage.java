package org.rostrum.web.lexicon;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.lexicon.CsvComparison;
import org.rostrum.draft.lexicon.ImportingCsv;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a CSV file: shows what it would do, and does it once that is confirmed. */
@Controller
class ImportPage {

    private final LexiconDesk desk;
    private final ImportingCsv importing;

    ImportPage(LexiconDesk desk, ImportingCsv importing) {
        this.desk = desk;
        this.importing = importing;
    }

    @GetMapping("/lexicon/import")
    String choose(@AuthenticationPrincipal SignedIn person, Model model) {
        desk.openToKeep(person, model);
        return "lexicon/import";
    }

    /** Nothing is written yet. */
    @PostMapping("/lexicon/import")
    String preview(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal SignedIn person,
            HttpServletResponse response,
            Model model)
            throws IOException {
        String csv;
        try {
            csv = file == null ? "" : text(file);
        } catch (CharacterCodingException _) {
            desk.refused(List.of(Refusal.invalid("lexicon.csv-not-utf8")), response, model);
            return choose(person, model);
        }
        return show(csv, importing.preview(csv, person.actor()), person, response, model);
    }

    /**
     * @param edition of the lexicon as the preview found it
     */
    @PostMapping("/lexicon/import/confirmation")
    String confirm(
            @RequestParam(defaultValue = "") String csv,
            @RequestParam(defaultValue = "-1") long edition,
            @AuthenticationPrincipal SignedIn person,
            HttpServletResponse response,
            Model model) {
        switch (importing.write(csv, edition, person.actor())) {
            case Outcome.Done<CsvComparison> _ -> {
                return "redirect:/lexicon?saved";
            }
            case Outcome.Refused<CsvComparison>(List<Refusal> reasons) -> {
                var again = importing.preview(csv, person.actor());
                var shown = show(csv, again, person, response, model);
                desk.refused(reasons, response, model);
                return shown;
            }
        }
    }

    private String show(
            String csv,
            Outcome<CsvComparison> outcome,
            SignedIn person,
            HttpServletResponse response,
            Model model) {
        switch (outcome) {
            case Outcome.Done<CsvComparison>(CsvComparison preview) -> {
                model.addAttribute("preview", preview);
                model.addAttribute("csv", csv);
            }
            case Outcome.Refused<CsvComparison>(List<Refusal> reasons) ->
                    desk.refused(reasons, response, model);
        }
        return choose(person, model);
    }

    private static String text(MultipartFile file) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file.getBytes()))
                .toString();
    }
}

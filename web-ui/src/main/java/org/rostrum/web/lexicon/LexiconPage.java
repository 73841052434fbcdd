package org.rostrum.web.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.lexicon.CsvWriting;
import org.rostrum.draft.lexicon.Entries;
import org.rostrum.draft.lexicon.EntryFilter;
import org.rostrum.draft.lexicon.EntryKind;
import org.rostrum.web.security.SignedIn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Searches the lexicon, and gives it out as a file. */
@Controller
class LexiconPage {

    private static final int STRETCH = 40;
    private static final int LONGEST_SEARCH = 100;

    private final LexiconDesk desk;
    private final Entries entries;
    private final CsvWriting writing;

    LexiconPage(LexiconDesk desk, Entries entries, CsvWriting writing) {
        this.desk = desk;
        this.entries = entries;
        this.writing = writing;
    }

    /**
     * @param kind name of a kind; anything else is all kinds
     */
    record Wanted(@Nullable String words, @Nullable String kind, @Nullable String retired) {

        public @Nullable EntryKind known() {
            return Arrays.stream(EntryKind.values())
                    .filter(one -> one.name().equals(kind))
                    .findFirst()
                    .orElse(null);
        }

        public EntryFilter filter() {
            String typed = words == null ? "" : words;
            return new EntryFilter(
                    typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed,
                    known(),
                    retired != null);
        }
    }

    @GetMapping("/lexicon")
    String list(
            @ModelAttribute("wanted") Wanted wanted,
            @RequestParam(required = false) @Nullable String after,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        desk.open(person, model);
        model.addAttribute("entries", entries.list(wanted.filter(), after, STRETCH));
        return "lexicon/list";
    }

    @GetMapping("/lexicon/file")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal SignedIn person, Model model) {
        desk.open(person, model);
        var name = ContentDisposition.attachment().filename("lexicon.csv").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(writing.csv().getBytes(StandardCharsets.UTF_8));
    }
}

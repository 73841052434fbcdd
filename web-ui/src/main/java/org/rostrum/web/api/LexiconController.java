package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Page;
import org.rostrum.draft.lexicon.AddingEntry;
import org.rostrum.draft.lexicon.ChangingEntry;
import org.rostrum.draft.lexicon.Entries;
import org.rostrum.draft.lexicon.EntryDetails;
import org.rostrum.draft.lexicon.EntryFilter;
import org.rostrum.draft.lexicon.EntryId;
import org.rostrum.draft.lexicon.EntryKind;
import org.rostrum.draft.lexicon.LexiconEntry;
import org.rostrum.draft.lexicon.RetiringEntry;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Names, official titles, departments, programmes and set phrases that are compared as wholes. */
@RestController("apiLexicon")
@RequestMapping("/api/lexicon")
@Tag(name = "Lexicon")
class LexiconController {

    private static final String LIST = "lexicon";

    private final LexiconReader reader;
    private final Entries entries;
    private final AddingEntry adding;
    private final ChangingEntry changing;
    private final RetiringEntry retiring;

    LexiconController(
            LexiconReader reader,
            Entries entries,
            AddingEntry adding,
            ChangingEntry changing,
            RetiringEntry retiring) {
        this.reader = reader;
        this.entries = entries;
        this.adding = adding;
        this.changing = changing;
        this.retiring = retiring;
    }

    /** All of an entry at once: what is left out becomes empty. */
    @Schema(name = "NewLexiconEntry")
    record Body(
            @NotNull EntryKind kind,
            @NotNull String term,
            @Nullable @Size(max = 50) List<String> aliases,
            @Schema(description = "Of a department only.") @Nullable @Size(max = 50)
                    List<String> duties,
            @Nullable String note) {

        EntryDetails details() {
            return new EntryDetails(
                    kind,
                    term,
                    Given.or(aliases, List.of()),
                    Given.or(duties, List.of()),
                    Given.or(note, ""));
        }
    }

    @Schema(name = "LexiconEntry")
    record View(
            UUID id,
            EntryKind kind,
            String term,
            List<String> aliases,
            List<String> duties,
            String note,
            boolean retired,
            Instant changedAt) {

        static View of(LexiconEntry entry) {
            EntryDetails details = entry.details();
            return new View(
                    entry.id().value(),
                    details.kind(),
                    details.term(),
                    details.aliases(),
                    details.duties(),
                    details.note(),
                    entry.retired(),
                    entry.changedAt());
        }
    }

    @GetMapping
    @Operation(summary = "List entries, by term")
    Page<View> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable EntryKind kind,
            @RequestParam(defaultValue = "false") boolean retired,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Parameters.USUAL_STRETCH) int limit,
            @AuthenticationPrincipal SignedIn person) {
        reader.admit(person);
        var filter = new EntryFilter(Given.or(Parameters.words(words), ""), kind, retired);
        int most = Parameters.limit(limit);
        Page<LexiconEntry> found = entries.list(filter, Cursors.opened(LIST, cursor), most);
        return Cursors.closed(
                LIST, new Page<>(found.items().stream().map(View::of).toList(), found.next()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read an entry, also a retired one")
    View read(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        reader.admit(person);
        return entries.find(new EntryId(id))
                .map(View::of)
                .orElseThrow(() -> Refused.because(Refusal.notFound("lexicon.unknown")));
    }

    @PostMapping
    @Operation(summary = "Add an entry, or bring a retired one back")
    ResponseEntity<View> add(@RequestBody Body body, @AuthenticationPrincipal SignedIn person) {
        var entry = Refused.unless(adding.add(body.details(), person.actor()));
        return ResponseEntity.created(URI.create("/api/lexicon/" + entry.id()))
                .body(View.of(entry));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Replace what an entry says")
    View change(
            @PathVariable UUID id,
            @RequestBody Body body,
            @AuthenticationPrincipal SignedIn person) {
        var wanted = body.details();
        return View.of(Refused.unless(changing.change(new EntryId(id), wanted, person.actor())));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Retire an entry; it can still be read, and added again")
    ResponseEntity<Void> retire(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        Refused.unless(retiring.retire(new EntryId(id), person.actor()));
        return ResponseEntity.noContent().build();
    }
}

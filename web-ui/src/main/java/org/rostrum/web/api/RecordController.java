package org.rostrum.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Page;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.record.Verification;
import org.rostrum.web.security.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The hash-chained history of a draft. */
@RestController("apiRecord")
@RequestMapping("/api/drafts/{id}/record")
@Tag(name = "Record")
class RecordController {

    private final OpenDrafts open;
    private final Chains chains;

    RecordController(OpenDrafts open, Chains chains) {
        this.open = open;
        this.chains = chains;
    }

    @Schema(name = "Verification")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            String stream,
            boolean intact,
            long entries,
            @Nullable String headHash,
            @Nullable Instant first,
            @Nullable Instant last,
            List<Verification.Finding> findings) {}

    @GetMapping
    @Operation(summary = "Read the record of a draft, oldest entry first")
    Page<Entry> read(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Parameters.USUAL_STRETCH) int limit,
            @AuthenticationPrincipal SignedIn person) {
        String stream = open.id(id, person).stream();
        var page = chains.entries(stream, Cursors.opened(stream, cursor), Parameters.limit(limit));
        return Cursors.closed(stream, new Page<>(page.items(), page.next()));
    }

    @GetMapping("/verification")
    @Operation(summary = "Compute the chain of hashes again")
    View verify(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return switch (chains.verify(open.id(id, person).stream())) {
            case Verification.Intact(
                            String stream,
                            long entries,
                            String headHash,
                            Instant first,
                            Instant last) ->
                    new View(stream, true, entries, headHash, first, last, List.of());
            case Verification.Broken(
                            String stream,
                            long entries,
                            List<Verification.Finding> findings) ->
                    new View(stream, false, entries, null, null, null, findings);
        };
    }
}

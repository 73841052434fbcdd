package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.revision.Saved;
import org.rostrum.draft.revision.Saving;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.draft.revision.WorkingCopy;
import org.rostrum.draft.text.PlainText;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The mutable text of a draft; its version is its entity tag. */
@RestController("apiWorkingCopy")
@RequestMapping("/api/drafts/{id}/working-copy")
@Tag(name = "Text")
class WorkingCopyController {

    private final OpenDrafts open;
    private final Naming naming;
    private final WorkingCopies copies;
    private final Saving saving;
    private final Wording wording;

    WorkingCopyController(
            OpenDrafts open, Naming naming, WorkingCopies copies, Saving saving, Wording wording) {
        this.open = open;
        this.naming = naming;
        this.copies = copies;
        this.saving = saving;
        this.wording = wording;
    }

    /** Exactly one of the two. */
    @Schema(name = "NewText")
    record Body(@Nullable String text, @Nullable JsonNode document) {}

    /**
     * @param merged whether somebody else's edits were merged into what was sent
     */
    @Schema(name = "WorkingCopy")
    record View(
            long version,
            boolean merged,
            String text,
            Text document,
            Naming.PersonName savedBy,
            Instant savedAt) {}

    @GetMapping
    @Operation(summary = "Read the text as it stands; the ETag is its version")
    ResponseEntity<View> read(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return answer(current(open.id(id, person)), false);
    }

    @PutMapping
    @Operation(summary = "Save the text; If-Match names the version that it was made from")
    ResponseEntity<?> save(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Body body,
            @AuthenticationPrincipal SignedIn person,
            Locale locale) {
        var draft = open.id(id, person);
        long version = Parameters.version(ifMatch);
        var sent = new SentText(body.text(), body.document());
        sent.refuseBothOrNone();
        Text text = sent.read(current(draft).text());
        return switch (saving.save(draft, version, text, person.actor())) {
            case Saved.Stored(WorkingCopy copy, boolean merged) -> answer(copy, merged);
            case Saved.Conflict(WorkingCopy theirs, Text mine) -> collision(theirs, mine, locale);
            case Saved.Refused(List<Refusal> reasons) -> throw new Refused(reasons);
        };
    }

    private WorkingCopy current(DraftId draft) {
        return copies.find(draft)
                .orElseThrow(() -> Refused.because(Refusal.notFound("api.nothing-here")));
    }

    private ResponseEntity<View> answer(WorkingCopy copy, boolean merged) {
        return ResponseEntity.ok()
                .eTag(Long.toString(copy.version()))
                .body(
                        new View(
                                copy.version(),
                                merged,
                                PlainText.write(copy.text()),
                                copy.text(),
                                naming.of(copy.savedBy()),
                                copy.savedAt()));
    }

    private ResponseEntity<Problem> collision(WorkingCopy theirs, Text mine, Locale locale) {
        var collision = new Problem.Collision(theirs.version(), theirs.text(), mine);
        var problem = wording.problem(ProblemType.STALE_WORKING_COPY, locale).with(collision);
        return ApiProblems.answer(problem, locale);
    }
}

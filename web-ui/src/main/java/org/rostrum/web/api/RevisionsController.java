package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Page;
import org.rostrum.draft.revision.MakingRevision;
import org.rostrum.draft.revision.Revision;
import org.rostrum.draft.revision.RevisionLine;
import org.rostrum.draft.revision.Revisions;
import org.rostrum.draft.text.HanCharacters;
import org.rostrum.draft.text.Outline;
import org.rostrum.draft.text.PlainText;
import org.rostrum.draft.text.SpeakingTime;
import org.rostrum.draft.text.Text;
import org.rostrum.web.ShownTexts;
import org.rostrum.web.security.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The immutable, numbered snapshots of a draft's text. */
@RestController("apiRevisions")
@RequestMapping("/api/drafts/{id}/revisions")
@Tag(name = "Text")
class RevisionsController {

    private static final long WHATEVER_IS_THERE = -1;

    private final OpenDrafts open;
    private final OpenRevisions openRevisions;
    private final Naming naming;
    private final Revisions revisions;
    private final MakingRevision making;
    private final ShownTexts texts;

    RevisionsController(
            OpenDrafts open,
            OpenRevisions openRevisions,
            Naming naming,
            Revisions revisions,
            MakingRevision making,
            ShownTexts texts) {
        this.texts = texts;
        this.open = open;
        this.openRevisions = openRevisions;
        this.naming = naming;
        this.revisions = revisions;
        this.making = making;
    }

    @Schema(name = "NewRevision")
    record Body(
            @Schema(description = "What changed.") @Nullable @Size(max = 1000) String note,
            @Schema(description = "The version that was read; left out: whatever is there.")
                    @Nullable
                    @Min(1)
                    Long workingCopyVersion) {}

    @Schema(name = "Revision")
    record View(
            int number,
            String sha256,
            Naming.PersonName author,
            Instant madeAt,
            String note,
            @Schema(description = "The revision that somebody approved as amended by this one.")
                    @Nullable Integer amends,
            int hanCharacters,
            long speakingSeconds,
            List<Outline.Entry> outline,
            String text,
            Text document) {}

    @PostMapping
    @Operation(summary = "Make a revision from the working copy; 200 if the text is unchanged")
    ResponseEntity<View> make(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Body body,
            @AuthenticationPrincipal SignedIn person) {
        var draft = open.id(id, person);
        Body asked = Given.or(body, new Body(null, null));
        int before = revisions.latest(draft).map(Revision::number).orElse(0);
        Revision made =
                Refused.unless(
                        making.make(
                                draft,
                                Given.or(asked.workingCopyVersion(), WHATEVER_IS_THERE),
                                Given.or(asked.note(), ""),
                                person.actor()));
        URI place = URI.create("/api/drafts/" + draft + "/revisions/" + made.number());
        var answer = made.number() > before ? ResponseEntity.created(place) : ResponseEntity.ok();
        return answer.body(view(made));
    }

    @GetMapping
    @Operation(summary = "List the revisions, newest first, without their texts")
    Page<RevisionLine> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Parameters.USUAL_STRETCH) int limit,
            @AuthenticationPrincipal SignedIn person) {
        var draft = open.id(id, person);
        String list = "revisions of " + draft;
        int most = Parameters.limit(limit);
        return Cursors.closed(list, revisions.list(draft, Cursors.opened(list, cursor), most));
    }

    @GetMapping("/{number}")
    @Operation(summary = "Read a revision")
    View read(
            @PathVariable UUID id,
            @PathVariable int number,
            @AuthenticationPrincipal SignedIn person) {
        Revision revision = openRevisions.find(open.id(id, person), number);
        texts.shown(revision.draft(), number, person.actor());
        return view(revision);
    }

    private View view(Revision revision) {
        Text text = revision.text();
        return new View(
                revision.number(),
                revision.sha256(),
                naming.of(revision.author()),
                revision.madeAt(),
                revision.note(),
                revision.amends(),
                HanCharacters.in(text),
                SpeakingTime.of(text, SpeakingTime.DEFAULT).toSeconds(),
                Outline.of(text),
                PlainText.write(text),
                text);
    }
}

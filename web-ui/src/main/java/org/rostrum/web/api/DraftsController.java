package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.NewDraft;
import org.rostrum.draft.Page;
import org.rostrum.draft.Urgency;
import org.rostrum.draft.revision.Creating;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.DraftLine;
import org.rostrum.workflow.DraftRegister;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Drafts: begin one, read one, list those that the caller may see. */
@RestController("apiDrafts")
@RequestMapping("/api/drafts")
@Tag(name = "Drafts")
class DraftsController {

    private final OpenDrafts open;
    private final DraftViews views;
    private final Naming naming;
    private final OwnDepartment ownDepartment;
    private final Creating creating;
    private final DraftRegister register;

    DraftsController(
            OpenDrafts open,
            DraftViews views,
            Naming naming,
            OwnDepartment ownDepartment,
            Creating creating,
            DraftRegister register) {
        this.open = open;
        this.views = views;
        this.naming = naming;
        this.ownDepartment = ownDepartment;
        this.creating = creating;
        this.register = register;
    }

    /** Text comes plain in {@code text}, or structured in {@code document}. */
    @Schema(name = "NewDraft")
    record Body(
            @NotBlank @Size(max = 200) String title,
            @Nullable @Size(max = 200) String occasion,
            @Nullable @Size(max = 100) String speaker,
            @Nullable LocalDateTime speechAt,
            @Nullable @Size(max = 200) String venue,
            @Nullable @Min(1) @Max(600) Integer expectedMinutes,
            @Nullable Urgency urgency,
            @Nullable Classification classification,
            @Nullable @Size(max = 20) List<String> coDrafters,
            @Schema(description = "Code or id; the caller's own where there is only one.")
                    @Nullable
                    @Size(max = 40)
                    String department,
            @Schema(description = "The approved draft that this one corrects.")
                    @Nullable UUID corrects,
            @Nullable String text,
            @Nullable JsonNode document)
            implements DetailsFields {}

    @PostMapping
    @Operation(summary = "Begin a draft")
    ResponseEntity<DraftView> create(
            @RequestBody Body body, @AuthenticationPrincipal SignedIn person) {
        var sent = new SentText(body.text(), body.document());
        sent.refuseBothOrNone();
        var lookup = naming.lookup();
        var coDrafters = lookup.people("coDrafters", body.coDrafters());
        DepartmentId department = ownDepartment.or(body.department(), lookup, person);
        lookup.refuseUnknown();
        DraftId corrects = body.corrects() == null ? null : open.id(body.corrects(), person);
        DraftId made =
                Refused.unless(
                        creating.create(
                                new NewDraft(body.details(coDrafters), department, corrects),
                                sent.read(),
                                person.actor()));
        return ResponseEntity.created(URI.create("/api/drafts/" + made))
                .body(views.of(open.find(made.value(), person)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a draft's details and state")
    DraftView read(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return views.of(open.find(id, person));
    }

    @GetMapping
    @Operation(summary = "List the drafts that the caller may see, newest changes first")
    Page<DraftLine> list(
            @RequestParam(required = false) Draft.@Nullable State state,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Parameters.USUAL_STRETCH) int limit,
            @AuthenticationPrincipal SignedIn person) {
        var filter = new DraftRegister.Filter(state, mine, Parameters.words(words));
        String list = "drafts " + filter;
        String from = Cursors.opened(list, cursor);
        return Cursors.closed(
                list, register.visibleTo(person.id(), filter, from, Parameters.limit(limit)));
    }
}

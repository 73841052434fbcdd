package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Page;
import org.rostrum.record.Receipt;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Copies;
import org.rostrum.workflow.CopyId;
import org.rostrum.workflow.Copying;
import org.rostrum.workflow.ReceivedCopy;
import org.rostrum.workflow.Receivers;
import org.rostrum.workflow.SentCopy;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Copies of drafts: who has got one and read it, sending some, taking one back. */
@RestController("apiCopies")
@RequestMapping("/api")
@Tag(name = "Copies")
class CopiesController {

    private final OpenDrafts open;
    private final Copies copies;
    private final Copying copying;
    private final Naming naming;

    CopiesController(OpenDrafts open, Copies copies, Copying copying, Naming naming) {
        this.open = open;
        this.copies = copies;
        this.copying = copying;
        this.naming = naming;
    }

    @Schema(name = "NewCopies")
    record Body(
            @Schema(description = "Usernames or ids.") @Nullable @Size(max = 50)
                    List<String> people,
            @Schema(description = "Codes or ids.") @Nullable @Size(max = 50)
                    List<String> departments,
            @Nullable @Size(max = 4000) String note) {}

    @Schema(name = "CopyTakenBack")
    record TakenBack(@NotNull @Size(max = 4000) String reason) {}

    @Schema(name = "Copies")
    record View(List<SentCopy> items) {}

    @GetMapping("/drafts/{id}/copies")
    @Operation(summary = "To whom the draft was copied, and who has read it")
    View list(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return new View(copies.of(open.id(id, person)));
    }

    @PostMapping("/drafts/{id}/copies")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Send copies to people and departments, to all of them or to nobody")
    Copying.Sent send(
            @PathVariable UUID id,
            @RequestBody Body body,
            @AuthenticationPrincipal SignedIn person) {
        var draft = open.id(id, person);
        var lookup = naming.lookup();
        var receivers =
                new Receivers(
                        lookup.people("people", body.people()),
                        lookup.departments("departments", body.departments()));
        lookup.refuseUnknown();
        return Refused.unless(
                copying.send(draft, receivers, Given.or(body.note(), ""), person.actor()));
    }

    @PostMapping("/copies/{id}/take-back")
    @Operation(summary = "Take a copy back that the caller sent and nobody has read")
    Receipt takeBack(
            @PathVariable UUID id,
            @RequestBody TakenBack why,
            @AuthenticationPrincipal SignedIn person) {
        return Refused.unless(copying.takeBack(new CopyId(id), why.reason(), person.actor()));
    }

    @GetMapping("/inbox/copies")
    @Operation(summary = "Copies that the caller has not read, the newest first")
    Page<ReceivedCopy> unread(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Parameters.USUAL_STRETCH) int limit,
            @AuthenticationPrincipal SignedIn person) {
        int most = Parameters.limit(limit);
        String list = "inbox copies";
        return Cursors.closed(list, copies.unread(person.id(), Cursors.opened(list, cursor), most));
    }
}

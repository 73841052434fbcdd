package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.remark.Accepting;
import org.rostrum.draft.remark.Refuting;
import org.rostrum.draft.remark.Remark;
import org.rostrum.draft.remark.RemarkId;
import org.rostrum.draft.remark.Remarking;
import org.rostrum.draft.remark.Remarks;
import org.rostrum.draft.remark.Replying;
import org.rostrum.draft.remark.Resolving;
import org.rostrum.outcome.Outcome;
import org.rostrum.web.security.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One remark: changed by its author until it is published, answered by everybody afterwards. */
@RestController("apiRemark")
@RequestMapping("/api/remarks/{id}")
@Tag(name = "Remarks")
class RemarkController {

    private final Remarking remarking;
    private final Replying replying;
    private final Resolving resolving;
    private final Refuting refuting;
    private final Accepting accepting;
    private final Remarks remarks;
    private final Naming naming;

    RemarkController(
            Remarking remarking,
            Replying replying,
            Resolving resolving,
            Refuting refuting,
            Accepting accepting,
            Remarks remarks,
            Naming naming) {
        this.remarking = remarking;
        this.replying = replying;
        this.resolving = resolving;
        this.refuting = refuting;
        this.accepting = accepting;
        this.remarks = remarks;
        this.naming = naming;
    }

    @Schema(name = "NewReply")
    record Said(@NotNull @Size(max = 8000) String body) {}

    @Schema(name = "RemarkReason")
    record Because(@NotNull @Size(max = 8000) String reason) {}

    @PutMapping
    @Operation(summary = "Write an own remark anew that is not published yet")
    RemarkView change(
            @PathVariable UUID id,
            @RequestBody RemarkBody body,
            @AuthenticationPrincipal SignedIn person) {
        return view(remarking.change(new RemarkId(id), body.wanted(), person.actor()));
    }

    @DeleteMapping
    @Operation(summary = "Throw an own remark away that is not published yet")
    ResponseEntity<Void> discard(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        Refused.unless(remarking.discard(new RemarkId(id), person.actor()));
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/replies")
    @Operation(summary = "Say something to a published remark")
    ResponseEntity<RemarkView.ReplyView> reply(
            @PathVariable UUID id,
            @RequestBody Said said,
            @AuthenticationPrincipal SignedIn person) {
        var reply = Refused.unless(replying.reply(new RemarkId(id), said.body(), person.actor()));
        return ResponseEntity.created(URI.create("/api/remarks/" + id))
                .body(RemarkView.of(reply, naming));
    }

    @PostMapping("/resolution")
    @Operation(summary = "Say that a remark was dealt with; for its author and the drafters")
    RemarkView resolve(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return view(resolving.resolve(new RemarkId(id), person.actor()));
    }

    @DeleteMapping("/resolution")
    @Operation(summary = "Open a remark again, however it was closed")
    RemarkView reopen(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return view(resolving.reopen(new RemarkId(id), person.actor()));
    }

    @PostMapping("/declination")
    @Operation(summary = "Decline a suggestion, with a reason")
    RemarkView decline(
            @PathVariable UUID id,
            @RequestBody Because because,
            @AuthenticationPrincipal SignedIn person) {
        return view(refuting.decline(new RemarkId(id), because.reason(), person.actor()));
    }

    @PostMapping("/answer")
    @Operation(summary = "Say why a remark is not followed")
    RemarkView answer(
            @PathVariable UUID id,
            @RequestBody Because because,
            @AuthenticationPrincipal SignedIn person) {
        return view(refuting.answer(new RemarkId(id), because.reason(), person.actor()));
    }

    @PostMapping("/acceptance")
    @Operation(summary = "Put a suggestion into the working copy; If-Match names its version")
    ResponseEntity<RemarksController.Accepted> accept(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal SignedIn person) {
        RemarkId remark = new RemarkId(id);
        long version = Parameters.version(ifMatch);
        Remark found = remarks.find(remark, person.id()).orElseThrow(RemarksController::unknown);
        return RemarksController.answer(
                Refused.unless(
                        accepting.accept(found.draft(), Set.of(remark), version, person.actor())));
    }

    private RemarkView view(Outcome<Remark> outcome) {
        return RemarkView.of(Refused.unless(outcome), naming);
    }
}

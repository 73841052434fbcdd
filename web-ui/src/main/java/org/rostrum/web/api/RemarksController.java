package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Page;
import org.rostrum.draft.remark.Accepting;
import org.rostrum.draft.remark.Discussion;
import org.rostrum.draft.remark.Remark;
import org.rostrum.draft.remark.RemarkId;
import org.rostrum.draft.remark.Remarking;
import org.rostrum.draft.remark.Remarks;
import org.rostrum.draft.revision.WorkingCopies;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The remarks of a draft. */
@RestController("apiRemarks")
@RequestMapping("/api/drafts/{id}")
@Tag(name = "Remarks")
class RemarksController {

    private final OpenDrafts open;
    private final OpenRevisions revisions;
    private final WorkingCopies copies;
    private final Remarks remarks;
    private final Remarking remarking;
    private final Accepting accepting;
    private final Naming naming;

    RemarksController(
            OpenDrafts open,
            OpenRevisions revisions,
            WorkingCopies copies,
            Remarks remarks,
            Remarking remarking,
            Accepting accepting,
            Naming naming) {
        this.open = open;
        this.revisions = revisions;
        this.copies = copies;
        this.remarks = remarks;
        this.remarking = remarking;
        this.accepting = accepting;
        this.naming = naming;
    }

    @Schema(name = "Acceptance")
    record Chosen(
            @Schema(description = "Left out: all that fit and touch no other one.")
                    @Nullable
                    @Size(min = 1, max = 500)
                    List<UUID> remarks) {}

    /**
     * @param left suggestions that were left alone, for they touch each other
     */
    @Schema(name = "Accepted")
    record Accepted(long workingCopyVersion, List<RemarkId> accepted, List<RemarkId> left) {}

    @GetMapping("/remarks")
    @Operation(
            summary =
                    "List remarks, oldest first, where they are in a revision or, without one, in the working copy")
    Page<RemarkView> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(required = false) Remark.@Nullable State state,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Parameters.USUAL_STRETCH) int limit,
            @AuthenticationPrincipal SignedIn person) {
        DraftId draft = open.id(id, person);
        String list = "remarks of " + draft;
        int most = Parameters.limit(limit);
        List<Discussion> found =
                revision == null
                        ? remarks.in(copies.find(draft).orElseThrow(), person.id())
                        : remarks.in(revisions.find(draft, revision), person.id());
        List<Discussion> wanted =
                found.stream().filter(d -> state == null || d.remark().state() == state).toList();
        return Cursors.closed(list, stretch(wanted, Cursors.opened(list, cursor), most));
    }

    private Page<RemarkView> stretch(List<Discussion> all, @Nullable String after, int limit) {
        List<Discussion> rest =
                all.stream()
                        .dropWhile(d -> after != null && !order(d).equals(after))
                        .skip(after == null ? 0 : 1)
                        .toList();
        List<Discussion> items = rest.stream().limit(limit).toList();
        return new Page<>(
                items.stream().map(d -> RemarkView.of(d, naming)).toList(),
                rest.size() > limit ? order(items.getLast()) : null);
    }

    private static String order(Discussion discussion) {
        return discussion.remark().id().toString();
    }

    @PostMapping("/remarks")
    @Operation(
            summary = "Write a remark or a suggestion; others see it once its author has decided")
    ResponseEntity<RemarkView> write(
            @PathVariable UUID id,
            @RequestBody RemarkBody body,
            @AuthenticationPrincipal SignedIn person) {
        Remark written =
                Refused.unless(remarking.write(open.id(id, person), body.wanted(), person.actor()));
        return ResponseEntity.created(URI.create("/api/remarks/" + written.id()))
                .body(RemarkView.of(written, naming));
    }

    @PostMapping("/acceptances")
    @Operation(summary = "Put suggestions into the working copy; If-Match names its version")
    ResponseEntity<Accepted> accept(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable Chosen chosen,
            @AuthenticationPrincipal SignedIn person) {
        DraftId draft = open.id(id, person);
        long version = Parameters.version(ifMatch);
        List<UUID> some = chosen == null ? null : chosen.remarks();
        var accepted =
                Refused.unless(
                        some == null
                                ? accepting.acceptAll(draft, version, person.actor())
                                : accepting.accept(draft, ids(some), version, person.actor()));
        return answer(accepted);
    }

    private static LinkedHashSet<RemarkId> ids(List<UUID> some) {
        return some.stream()
                .map(RemarkId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static ResponseEntity<Accepted> answer(Accepting.Accepted accepted) {
        return ResponseEntity.ok()
                .eTag(Long.toString(accepted.copy().version()))
                .body(
                        new Accepted(
                                accepted.copy().version(), accepted.accepted(), accepted.left()));
    }

    static Refused unknown() {
        return Refused.because(Refusal.notFound("remark.unknown"));
    }
}

package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.DraftId;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.notice.FollowedDraft;
import org.rostrum.workflow.notice.Following;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Follows drafts. */
@RestController("apiFollow")
@Tag(name = "Notices")
class FollowController {

    private final Following following;

    FollowController(Following following) {
        this.following = following;
    }

    @Schema(name = "FollowedDrafts")
    record Followed(List<FollowedDraft> items) {}

    @GetMapping("/api/followed")
    @Operation(summary = "The drafts that the caller follows and may read, the last followed first")
    Followed followed(@AuthenticationPrincipal SignedIn person) {
        return new Followed(following.followed(person.id()));
    }

    @PutMapping("/api/drafts/{id}/follow")
    @Operation(summary = "Be told of a draft's main events")
    ResponseEntity<Void> follow(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        Refused.unless(following.follow(new DraftId(id), person.id()));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/api/drafts/{id}/follow")
    @Operation(summary = "Not be told of a draft any more")
    ResponseEntity<Void> leave(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        Refused.unless(following.leave(new DraftId(id), person.id()));
        return ResponseEntity.noContent().build();
    }
}

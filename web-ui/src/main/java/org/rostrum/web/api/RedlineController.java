package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.draft.redline.Redline;
import org.rostrum.web.security.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The marked-up comparison of two revisions. */
@RestController("apiRedline")
@RequestMapping("/api/drafts/{id}/redline")
@Tag(name = "Text")
class RedlineController {

    private final OpenDrafts open;
    private final OpenRevisions revisions;

    RedlineController(OpenDrafts open, OpenRevisions revisions) {
        this.open = open;
        this.revisions = revisions;
    }

    @Schema(name = "RedlineAnswer")
    record View(int from, int to, ChangeKind strongest, Redline redline) {}

    @GetMapping
    @Operation(summary = "Compare two revisions")
    View compare(
            @PathVariable UUID id,
            @RequestParam int from,
            @RequestParam int to,
            @AuthenticationPrincipal SignedIn person) {
        var draft = open.id(id, person);
        var before = revisions.find(draft, from).text();
        var redline = Redline.between(before, revisions.find(draft, to).text());
        return new View(from, to, redline.strongest(), redline);
    }
}

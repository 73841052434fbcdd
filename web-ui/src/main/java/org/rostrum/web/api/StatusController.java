package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.ReviewStatus;
import org.rostrum.workflow.Statuses;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where a draft's newest review stands. */
@RestController("apiStatus")
@RequestMapping("/api/drafts/{id}/status")
@Tag(name = "Review")
class StatusController {

    private final OpenDrafts open;
    private final Statuses statuses;

    StatusController(OpenDrafts open, Statuses statuses) {
        this.open = open;
        this.statuses = statuses;
    }

    @GetMapping
    @Operation(summary = "Stations, seats, holders and decisions of the newest review")
    ReviewStatus read(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return statuses.of(open.id(id, person))
                .orElseThrow(() -> Refused.because(Refusal.notFound("api.never-submitted")));
    }
}

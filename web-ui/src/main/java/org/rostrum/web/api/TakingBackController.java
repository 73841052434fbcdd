package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.rostrum.record.Receipt;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.TakenBack;
import org.rostrum.workflow.TakingBack;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a decision back, and tells which ones were. */
@RestController("apiTakingBack")
@RequestMapping("/api")
@Tag(name = "Seats")
class TakingBackController {

    private final TakingBack takingBack;
    private final OpenDrafts drafts;

    TakingBackController(TakingBack takingBack, OpenDrafts drafts) {
        this.takingBack = takingBack;
        this.drafts = drafts;
    }

    @Schema(name = "DecisionTakenBack")
    record Why(@NotNull @Size(max = 4000) String reason) {}

    @Schema(name = "TakenBackDecisions")
    record All(List<TakenBack> items) {}

    @PostMapping("/seats/{id}/decisions/take-back")
    @Operation(
            summary = "Take back the caller's own decision while nobody after it has decided",
            description =
                    "Only this seat is asked again; what others said stands. The decision itself"
                            + " stays readable as taken back.")
    Receipt takeBack(
            @PathVariable UUID id, @RequestBody Why why, @AuthenticationPrincipal SignedIn person) {
        return Refused.unless(takingBack.takeBack(new SeatId(id), why.reason(), person.actor()));
    }

    @GetMapping("/drafts/{id}/decisions/taken-back")
    @Operation(summary = "Decisions of the newest review that were taken back, the newest first")
    All takenBack(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return new All(takingBack.all(drafts.id(id, person)));
    }
}

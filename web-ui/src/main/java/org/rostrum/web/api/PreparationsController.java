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
import org.rostrum.workflow.AskingToPrepare;
import org.rostrum.workflow.Preparation;
import org.rostrum.workflow.PreparationId;
import org.rostrum.workflow.Preparing;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asks somebody to prepare a decision, proposes one, and takes a request back. */
@RestController("apiPreparations")
@RequestMapping("/api")
@Tag(name = "Seats")
class PreparationsController {

    private final AskingToPrepare asking;
    private final Preparing preparing;
    private final OpenDrafts drafts;
    private final Naming naming;

    PreparationsController(
            AskingToPrepare asking, Preparing preparing, OpenDrafts drafts, Naming naming) {
        this.asking = asking;
        this.preparing = preparing;
        this.drafts = drafts;
        this.naming = naming;
    }

    @Schema(name = "PreparationRequest")
    record Request(
            @Schema(description = "Username or id.") @NotNull @Size(max = 100) String of,
            @NotNull @Size(max = 4000) String request) {}

    @Schema(name = "Proposal")
    record Proposal(
            @Schema(description = "Any that the seat allows but APPROVE_AS_AMENDED.") @NotNull
                    Verdict verdict,
            @NotNull @Size(max = 4000) String reason) {}

    @Schema(name = "PreparationTakenBack")
    record TakenBack(@NotNull @Size(max = 4000) String reason) {}

    @Schema(name = "Preparations")
    record Listed(List<Preparation> items) {}

    @GetMapping("/drafts/{id}/preparations")
    @Operation(summary = "Who was asked to prepare decisions in the newest review, and proposals")
    Listed list(@PathVariable UUID id, @AuthenticationPrincipal SignedIn caller) {
        return new Listed(preparing.all(drafts.find(id, caller).head().id()));
    }

    @PostMapping("/seats/{id}/preparation")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask somebody, who may read the draft then, to prepare the decision")
    AskingToPrepare.Asked ask(
            @PathVariable UUID id,
            @RequestBody Request request,
            @AuthenticationPrincipal SignedIn caller) {
        var lookup = naming.lookup();
        var of = lookup.person("of", request.of());
        lookup.refuseUnknown();
        return Refused.unless(
                asking.ask(new SeatId(id), of.orElseThrow(), request.request(), caller.actor()));
    }

    @PostMapping("/preparations/{id}/proposal")
    @Operation(summary = "Propose a decision to whoever asked for it; it is none by itself")
    Receipt give(
            @PathVariable UUID id,
            @RequestBody Proposal proposal,
            @AuthenticationPrincipal SignedIn caller) {
        return Refused.unless(
                preparing.give(
                        new PreparationId(id),
                        proposal.verdict(),
                        proposal.reason(),
                        caller.actor()));
    }

    @PostMapping("/preparations/{id}/take-back")
    @Operation(summary = "Take a request back as long as nothing was proposed")
    Receipt takeBack(
            @PathVariable UUID id,
            @RequestBody TakenBack why,
            @AuthenticationPrincipal SignedIn caller) {
        return Refused.unless(asking.takeBack(new PreparationId(id), why.reason(), caller.actor()));
    }
}

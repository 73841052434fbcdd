package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Deciding;
import org.rostrum.workflow.HandingOver;
import org.rostrum.workflow.NamedPerson;
import org.rostrum.workflow.SeatId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives a seat to somebody else, and back. */
@RestController("apiHandOver")
@RequestMapping("/api/seats/{id}/hand-over")
@Tag(name = "Seats")
class HandOverController {

    private final HandingOver handingOver;
    private final Deciding deciding;
    private final Naming naming;

    HandOverController(HandingOver handingOver, Deciding deciding, Naming naming) {
        this.handingOver = handingOver;
        this.deciding = deciding;
        this.naming = naming;
    }

    @Schema(name = "HandOver")
    record Body(
            @Schema(description = "Username or id.") @NotNull @Size(max = 100) String to,
            @NotNull @Size(max = 4000) String reason) {}

    @Schema(name = "HandBack")
    record Back(@NotNull @Size(max = 4000) String reason) {}

    @Schema(name = "Candidates")
    record Candidates(List<NamedPerson> items) {}

    @GetMapping
    @Operation(
            summary = "Who could take the seat from the caller; nobody where the caller has no say")
    Candidates candidates(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        var seat = new SeatId(id);
        if (deciding.context(seat, person.id()).isEmpty()) {
            throw Refused.because(Refusal.notFound("api.seat-unknown"));
        }
        return new Candidates(handingOver.candidates(seat, person.id()));
    }

    @PostMapping
    @Operation(summary = "Give an open seat to a named person, who decides there from then on")
    Receipt handOver(
            @PathVariable UUID id,
            @RequestBody Body body,
            @AuthenticationPrincipal SignedIn person) {
        var lookup = naming.lookup();
        var to = lookup.person("to", body.to());
        lookup.refuseUnknown();
        return Refused.unless(
                handingOver.handOver(
                        new SeatId(id), to.orElseThrow(), body.reason(), person.actor()));
    }

    @PostMapping("/give-back")
    @Operation(summary = "Give a seat back to whom it came from")
    Receipt giveBack(
            @PathVariable UUID id,
            @RequestBody Back back,
            @AuthenticationPrincipal SignedIn person) {
        return Refused.unless(handingOver.giveBack(new SeatId(id), back.reason(), person.actor()));
    }
}

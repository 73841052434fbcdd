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
import org.rostrum.workflow.ChoosingNext;
import org.rostrum.workflow.NamedPerson;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.SeatingSomebody;
import org.rostrum.workflow.StoppedReviews;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is to sit where: at the next station, and in seats in which nobody can decide. */
@RestController("apiSeating")
@RequestMapping("/api")
@Tag(name = "Seats")
class SeatingController {

    private final SeatingSomebody seating;
    private final ChoosingNext choosing;
    private final StoppedReviews stopped;
    private final Naming naming;

    SeatingController(
            SeatingSomebody seating, ChoosingNext choosing, StoppedReviews stopped, Naming naming) {
        this.seating = seating;
        this.choosing = choosing;
        this.stopped = stopped;
        this.naming = naming;
    }

    @Schema(name = "Seating")
    record Body(
            @Schema(description = "Username or id.") @NotNull @Size(max = 100) String to,
            @NotNull @Size(max = 4000) String reason) {}

    @Schema(name = "Seatable")
    record Seatable(List<NamedPerson> items) {}

    @Schema(name = "StoppedReviews")
    record StoppedSeats(List<StoppedReviews.Stopped> items) {}

    @GetMapping("/stopped-reviews")
    @Operation(
            summary =
                    "Seats in which nobody can decide; for the office, and without titles for"
                            + " administrators")
    StoppedSeats stopped(@AuthenticationPrincipal SignedIn person) {
        return new StoppedSeats(Refused.unless(stopped.all(person.id())));
    }

    @GetMapping("/seats/{id}/seating")
    @Operation(
            summary = "Whom the caller could put into the vacant seat; nobody else than the office")
    Seatable candidates(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return new Seatable(seating.candidates(new SeatId(id), person.id()));
    }

    @PostMapping("/seats/{id}/seating")
    @Operation(summary = "Put somebody into a seat in which nobody can decide")
    Receipt seat(
            @PathVariable UUID id,
            @RequestBody Body body,
            @AuthenticationPrincipal SignedIn person) {
        var lookup = naming.lookup();
        var to = lookup.person("to", body.to());
        lookup.refuseUnknown();
        return Refused.unless(
                seating.seat(new SeatId(id), to.orElseThrow(), body.reason(), person.actor()));
    }

    @GetMapping("/seats/{id}/next-people")
    @Operation(
            summary =
                    "Whom a decision in this seat can choose for the next station; not found where"
                            + " there is nothing to choose")
    ChoosingNext.Choice next(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return choosing.choice(new SeatId(id), person.id())
                .orElseThrow(() -> Refused.because(Refusal.notFound("chosen.nothing-here")));
    }
}

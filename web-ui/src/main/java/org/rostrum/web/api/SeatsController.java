package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Claiming;
import org.rostrum.workflow.Deciding;
import org.rostrum.workflow.SeatId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A voice at a station: what it may say, taking it and giving it back. */
@RestController("apiSeats")
@RequestMapping("/api/seats/{id}")
@Tag(name = "Seats")
class SeatsController {

    private final Deciding deciding;
    private final Claiming claiming;
    private final Wording wording;

    SeatsController(Deciding deciding, Claiming claiming, Wording wording) {
        this.deciding = deciding;
        this.claiming = claiming;
        this.wording = wording;
    }

    @GetMapping
    @Operation(summary = "What the caller may decide for a seat, and what stands in the way")
    SeatView read(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Locale locale) {
        return deciding.context(new SeatId(id), person.id())
                .map(context -> SeatView.of(context, wording, locale))
                .orElseThrow(() -> Refused.because(Refusal.notFound("api.seat-unknown")));
    }

    @PostMapping("/claim")
    @Operation(summary = "Take a seat, so that others see who is at it")
    Receipt claim(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return Refused.unless(claiming.claim(new SeatId(id), person.actor()));
    }

    @DeleteMapping("/claim")
    @Operation(summary = "Give a seat back")
    Receipt giveBack(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return Refused.unless(claiming.giveBack(new SeatId(id), person.actor()));
    }
}

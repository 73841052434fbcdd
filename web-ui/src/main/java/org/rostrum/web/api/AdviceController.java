package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.rostrum.record.Receipt;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.AdviceId;
import org.rostrum.workflow.Advising;
import org.rostrum.workflow.AskingAdvice;
import org.rostrum.workflow.SeatId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asks for advice, gives it, and takes a question back. */
@RestController("apiAdvice")
@RequestMapping("/api")
@Tag(name = "Seats")
class AdviceController {

    private final AskingAdvice asking;
    private final Advising advising;
    private final Naming naming;

    AdviceController(AskingAdvice asking, Advising advising, Naming naming) {
        this.asking = asking;
        this.advising = advising;
        this.naming = naming;
    }

    @Schema(name = "AdviceQuestion")
    record Question(
            @Schema(description = "Username or id.") @NotNull @Size(max = 100) String of,
            @NotNull @Size(max = 4000) String question) {}

    @Schema(name = "AdviceAnswer")
    record Answer(@NotNull @Size(max = 4000) String answer) {}

    @Schema(name = "AdviceTakenBack")
    record TakenBack(@NotNull @Size(max = 4000) String reason) {}

    @PostMapping("/seats/{id}/advice")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask somebody a question, who may read the draft and has no voice")
    AskingAdvice.Asked ask(
            @PathVariable UUID id,
            @RequestBody Question question,
            @AuthenticationPrincipal SignedIn person) {
        var lookup = naming.lookup();
        var of = lookup.person("of", question.of());
        lookup.refuseUnknown();
        return Refused.unless(
                asking.ask(new SeatId(id), of.orElseThrow(), question.question(), person.actor()));
    }

    @PostMapping("/advice/{id}/answer")
    @Operation(summary = "Answer, once, a question that the caller was asked")
    Receipt answer(
            @PathVariable UUID id,
            @RequestBody Answer answer,
            @AuthenticationPrincipal SignedIn person) {
        return Refused.unless(advising.answer(new AdviceId(id), answer.answer(), person.actor()));
    }

    @PostMapping("/advice/{id}/take-back")
    @Operation(summary = "Take a question back that the caller asked and nobody has answered")
    Receipt takeBack(
            @PathVariable UUID id,
            @RequestBody TakenBack why,
            @AuthenticationPrincipal SignedIn person) {
        return Refused.unless(asking.takeBack(new AdviceId(id), why.reason(), person.actor()));
    }
}

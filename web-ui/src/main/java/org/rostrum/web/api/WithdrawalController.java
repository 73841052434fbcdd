package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.record.Receipt;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Abandoning;
import org.rostrum.workflow.Withdrawal;
import org.rostrum.workflow.Withdrawing;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gets a draft back from review, or gives it up. */
@RestController("apiWithdrawal")
@RequestMapping("/api/drafts/{id}")
@Tag(name = "Review")
class WithdrawalController {

    private final OpenDrafts open;
    private final Withdrawing withdrawing;
    private final Abandoning abandoning;

    WithdrawalController(OpenDrafts open, Withdrawing withdrawing, Abandoning abandoning) {
        this.open = open;
        this.withdrawing = withdrawing;
        this.abandoning = abandoning;
    }

    @Schema(name = "Why")
    record Why(@Nullable @Size(max = 4000) String reason) {}

    @Schema(name = "WithdrawalAnswer")
    record Answer(@NotNull Boolean consent, @Nullable @Size(max = 4000) String reason) {}

    enum Result {
        WITHDRAWN,
        CONSENT_ASKED
    }

    @Schema(name = "WithdrawalResult")
    record View(Result result, Receipt receipt) {}

    @PostMapping("/withdrawal")
    @Operation(summary = "Take a draft back; 202 if the office has to consent first")
    ResponseEntity<View> withdraw(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Why why,
            @AuthenticationPrincipal SignedIn person) {
        var outcome = withdrawing.withdraw(open.id(id, person), reason(why), person.actor());
        return switch (Refused.unless(outcome)) {
            case Withdrawal.AtOnce(Receipt receipt) ->
                    ResponseEntity.ok(new View(Result.WITHDRAWN, receipt));
            case Withdrawal.ConsentAsked(Receipt receipt) ->
                    ResponseEntity.accepted().body(new View(Result.CONSENT_ASKED, receipt));
        };
    }

    @PostMapping("/withdrawal/answer")
    @Operation(summary = "The office's answer to a drafter who asks to withdraw")
    Receipt answer(
            @PathVariable UUID id,
            @RequestBody Answer answer,
            @AuthenticationPrincipal SignedIn person) {
        return Refused.unless(
                withdrawing.answer(
                        open.id(id, person),
                        answer.consent(),
                        Given.or(answer.reason(), ""),
                        person.actor()));
    }

    @PostMapping("/abandonment")
    @Operation(summary = "Give a draft up for good")
    Receipt abandon(
            @PathVariable UUID id,
            @RequestBody(required = false) @Nullable Why why,
            @AuthenticationPrincipal SignedIn person) {
        return Refused.unless(abandoning.abandon(open.id(id, person), reason(why), person.actor()));
    }

    private static String reason(@Nullable Why why) {
        return why == null ? "" : Given.or(why.reason(), "");
    }
}

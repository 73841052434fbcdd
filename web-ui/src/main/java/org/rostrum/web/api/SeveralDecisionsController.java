package org.rostrum.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Decided;
import org.rostrum.workflow.DecidingSeveral;
import org.rostrum.workflow.SeatId;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Several decisions in one request, each made and answered by itself. */
@RestController("apiSeveralDecisions")
@RequestMapping("/api/decisions")
@Tag(name = "Seats")
class SeveralDecisionsController {

    private final DecidingSeveral several;
    private final StaleDecisions stale;
    private final Naming naming;
    private final Wording wording;

    SeveralDecisionsController(
            DecidingSeveral several, StaleDecisions stale, Naming naming, Wording wording) {
        this.naming = naming;
        this.several = several;
        this.stale = stale;
        this.wording = wording;
    }

    @Schema(name = "OneOfSeveralDecisions")
    record One(
            @NotNull UUID seat,
            @Schema(description = "Each needs its own; see Idempotency-Key.")
                    @NotNull
                    @Pattern(regexp = "[\\x21-\\x7e]{1,200}")
                    String key,
            @Schema(description = "With shownView and shownAt, and without amendedSha256.") @NotNull
                    DecisionsController.Body decision) {

        DecidingSeveral.One wanted(List<PersonId> next) {
            return new DecidingSeveral.One(new SeatId(seat), decision.request(next), key);
        }
    }

    @Schema(name = "SeveralDecisions")
    record Body(@NotNull @Size(min = 1, max = 50) List<One> decisions) {}

    /**
     * @param status what the decision alone would have been answered with
     */
    @Schema(name = "OneOfSeveralAnswers")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(SeatId seat, int status, @Nullable Decided decided, @Nullable Problem problem) {}

    @Schema(name = "SeveralAnswers")
    record Answers(List<Answer> items) {}

    @PostMapping
    @ResponseStatus(HttpStatus.MULTI_STATUS)
    @Operation(
            summary =
                    "Decide for several seats, in their order; only on revisions that the caller"
                            + " has been given by GET of the revision or redline, or on a page")
    Answers decide(
            @RequestBody Body body, @AuthenticationPrincipal SignedIn person, Locale locale) {
        var lookup = naming.lookup();
        List<DecidingSeveral.One> wanted =
                body.decisions().stream()
                        .map(one -> one.wanted(lookup.people("next", one.decision().next())))
                        .toList();
        lookup.refuseUnknown();
        List<Outcome<Decided>> outcomes = several.decide(wanted, person.actor());
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            answers.add(answer(wanted.get(i), outcomes.get(i), person, locale));
        }
        return new Answers(answers);
    }

    private Answer answer(
            DecidingSeveral.One one, Outcome<Decided> outcome, SignedIn person, Locale locale) {
        return switch (outcome) {
            case Outcome.Done<Decided>(Decided decided) ->
                    new Answer(one.seat(), HttpStatus.CREATED.value(), decided, null);
            case Outcome.Refused<Decided>(List<Refusal> reasons) -> {
                Problem problem = problem(new Refused(reasons), one, person, locale);
                yield new Answer(one.seat(), problem.status(), null, problem);
            }
        };
    }

    private Problem problem(
            Refused refused, DecidingSeveral.One one, SignedIn person, Locale locale) {
        return stale.problem(refused, one.seat(), one.request().revision(), person, locale)
                .orElseGet(() -> wording.problem(refused.type(), refused.reasons(), locale));
    }
}

package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Decided;
import org.rostrum.workflow.Deciding;
import org.rostrum.workflow.DecisionRequest;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.Shown;
import org.rostrum.workflow.Verdict;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions: bound to the revision and hash that the caller was shown. */
@RestController("apiDecisions")
@RequestMapping("/api/seats/{id}/decisions")
@Tag(name = "Seats")
class DecisionsController {

    private static final String KEY = "[A-Za-z_][A-Za-z0-9._-]{0,254}";

    private final Deciding deciding;
    private final StaleDecisions stale;
    private final Naming naming;

    DecisionsController(Deciding deciding, StaleDecisions stale, Naming naming) {
        this.naming = naming;
        this.deciding = deciding;
        this.stale = stale;
    }

    @Schema(name = "Decision")
    record Body(
            @NotNull Verdict verdict,
            @NotNull @Min(1) Integer revision,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @Schema(description = "Wanted for RETURN and REJECT.") @Nullable @Size(max = 4000)
                    String reason,
            @Schema(
                            description =
                                    "For RETURN: station (the default), start, or the key of an"
                                            + " earlier station at which it goes on once mended.")
                    @Nullable
                    @Pattern(regexp = KEY)
                    String resumeAt,
            @Schema(
                            description =
                                    "For RETURN: key of an earlier station that is to look at the"
                                            + " same text again, instead of the drafter. Then"
                                            + " resumeAt is station (straight back here where what"
                                            + " was said in between holds) or start (again through"
                                            + " all from there).")
                    @Nullable
                    @Pattern(regexp = KEY)
                    String sendTo,
            @Schema(description = "How the person was shown the text; goes into the record.")
                    Shown.@Nullable View shownView,
            @Schema(description = "The earlier revision compared with; none for CLEAN.")
                    @Nullable
                    @Min(1)
                    Integer shownSince,
            @Schema(description = "When it was shown; wanted with shownView.")
                    @Nullable Instant shownAt,
            @Schema(
                            description =
                                    "For APPROVE_AS_AMENDED: the hash of the text with the caller's"
                                            + " suggestions in it, as GET …/amendment shows it.")
                    @Nullable
                    @Pattern(regexp = "[0-9a-f]{64}")
                    String amendedSha256,
            @Schema(
                            description =
                                    "Usernames or ids: who decides at the next station, where this"
                                            + " one chooses; see GET …/next-people.")
                    @Nullable
                    @Size(max = 50)
                    List<@NotNull @Size(max = 100) String> next) {

        /** What a program says; the house has not seen it. */
        @Nullable Shown shown() {
            if (shownView == null) {
                return null;
            }
            if (shownAt == null) {
                throw Refused.because(Refusal.invalid("decision.shown-impossible", revision));
            }
            return new Shown(shownView, shownSince, shownAt, false);
        }

        DecisionRequest request(List<PersonId> people) {
            return new DecisionRequest(
                    verdict,
                    revision,
                    sha256,
                    Given.or(reason, ""),
                    resumeAt,
                    shown(),
                    amendedSha256,
                    sendTo,
                    people);
        }
    }

    @PostMapping
    @Operation(summary = "Decide for a seat; a repetition with the same key has no second effect")
    ResponseEntity<?> decide(
            @PathVariable UUID id,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Body body,
            @AuthenticationPrincipal SignedIn person,
            Locale locale) {
        var seat = new SeatId(id);
        var lookup = naming.lookup();
        var next = lookup.people("next", body.next());
        lookup.refuseUnknown();
        var request = body.request(next);
        return switch (deciding.decide(seat, request, Parameters.key(key), person.actor())) {
            case Outcome.Done<Decided>(Decided decided) ->
                    ResponseEntity.created(URI.create("/api/seats/" + seat)).body(decided);
            case Outcome.Refused<Decided>(List<Refusal> reasons) ->
                    stale.answer(new Refused(reasons), seat, request.revision(), person, locale);
        };
    }
}

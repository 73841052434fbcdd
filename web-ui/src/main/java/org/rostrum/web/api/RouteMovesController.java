package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Receipt;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Label;
import org.rostrum.workflow.MovingReviews;
import org.rostrum.workflow.ReviewId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Has reviews go on by the newest version of their route. */
@RestController("apiRouteMoves")
@RequestMapping("/api/routes/{key}/moves")
@Tag(name = "Routes")
class RouteMovesController {

    private final RouteReader reader;
    private final MovingReviews moving;
    private final Wording wording;

    RouteMovesController(RouteReader reader, MovingReviews moving, Wording wording) {
        this.reader = reader;
        this.moving = moving;
        this.wording = wording;
    }

    @Schema(name = "RouteMoves")
    record Body(
            @NotNull @Size(max = 1000) List<@NotNull UUID> reviews,
            @Schema(description = "The version seen as the newest.") @NotNull Integer version,
            @NotNull @Size(max = 2000) String reason) {}

    @Schema(name = "MovableReviews")
    record Preview(List<Movable> items) {}

    @Schema(name = "MovableReview")
    record Movable(
            UUID review,
            String number,
            int version,
            Label station,
            @Schema(description = "Why it cannot be moved; empty where it can.")
                    List<Reason> reasons) {}

    @Schema(name = "MovedReviews")
    record Moved(List<One> items) {}

    @Schema(name = "MovedReview")
    record One(
            UUID review,
            @Schema(description = "Left out where it was not moved.") @Nullable Receipt receipt,
            List<Reason> reasons) {}

    @GetMapping
    @Operation(summary = "Reviews on earlier versions, and which of them could be moved")
    Preview preview(
            @PathVariable String key, @AuthenticationPrincipal SignedIn person, Locale locale) {
        reader.admit(person);
        return new Preview(
                moving.preview(key).stream()
                        .map(one ->
                                new Movable(
                                        one.review().value(),
                                        one.number(),
                                        one.version(),
                                        one.station(),
                                        words(one.reasons(), locale)))
                        .toList());
    }

    @PostMapping
    @Operation(summary = "Move reviews, each by itself; says of each what became of it")
    Moved move(
            @PathVariable String key,
            @RequestBody Body body,
            @AuthenticationPrincipal SignedIn person,
            Locale locale) {
        reader.admitKeeper(person);
        return new Moved(
                body.reviews().stream().map(review -> move(review, body, person, locale)).toList());
    }

    private One move(UUID review, Body body, SignedIn person, Locale locale) {
        var outcome =
                moving.move(new ReviewId(review), body.version(), body.reason(), person.actor());
        return switch (outcome) {
            case Outcome.Done<Receipt>(Receipt receipt) -> new One(review, receipt, List.of());
            case Outcome.Refused<Receipt>(List<Refusal> reasons) ->
                    new One(review, null, words(reasons, locale));
        };
    }

    private List<Reason> words(List<Refusal> reasons, Locale locale) {
        return reasons.stream().map(reason -> wording.reason(reason, locale)).toList();
    }
}

package org.rostrum.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.record.Receipt;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.AskingUrgency;
import org.rostrum.workflow.Debt;
import org.rostrum.workflow.DebtId;
import org.rostrum.workflow.NamedStation;
import org.rostrum.workflow.OrderingUrgency;
import org.rostrum.workflow.ReadingAfterwards;
import org.rostrum.workflow.UrgentOrder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The urgent path: a leader's order, what is owed by it, and reading that afterwards. */
@RestController("apiUrgent")
@RequestMapping("/api")
@Tag(name = "Review")
class UrgentController {

    private final AskingUrgency asking;
    private final OrderingUrgency ordering;
    private final ReadingAfterwards reading;
    private final OpenDrafts drafts;

    UrgentController(
            AskingUrgency asking,
            OrderingUrgency ordering,
            ReadingAfterwards reading,
            OpenDrafts drafts) {
        this.asking = asking;
        this.ordering = ordering;
        this.reading = reading;
        this.drafts = drafts;
    }

    @Schema(name = "UrgentOrderWanted")
    record Wanted(
            @Schema(description = "Keys of the stations to be heard after the fact.")
                    @NotNull
                    @Size(min = 1, max = 20)
                    List<@NotNull @Size(max = 255) String> stations,
            @NotNull @Size(max = 4000) String reason) {}

    /**
     * @param order null where nobody ordered anything
     * @param possible what the caller can have heard after the fact now
     */
    @Schema(name = "UrgentPath")
    record UrgentPath(@Nullable UrgentOrder order, List<NamedStation> possible, List<Debt> debts) {}

    enum Says {
        AGREE,
        OBJECT
    }

    @Schema(name = "ReadingAfterwards")
    record Body(
            @NotNull Says says,
            @NotNull @Min(1) Integer revision,
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @Schema(description = "Wanted for OBJECT.") @Nullable @Size(max = 4000) String words) {}

    @GetMapping("/drafts/{id}/urgent")
    @Operation(summary = "What is heard after the fact, by whose order, and what is still owed")
    UrgentPath path(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        var draft = drafts.id(id, person);
        return new UrgentPath(
                ordering.standing(draft).orElse(null),
                ordering.possible(draft, person.id()),
                reading.all(draft, person.id()));
    }

    @Schema(name = "UrgentWish")
    record Wish(@NotNull @Size(max = 4000) String reason) {}

    @PostMapping("/drafts/{id}/urgent/wish")
    @Operation(
            summary = "For the drafter: ask the leaders of the review for the urgent path",
            description = "They may read the draft from then on, and one of them may order it.")
    Receipt ask(
            @PathVariable UUID id,
            @RequestBody Wish wish,
            @AuthenticationPrincipal SignedIn person) {
        return Refused.unless(asking.ask(drafts.id(id, person), wish.reason(), person.actor()));
    }

    @PostMapping("/drafts/{id}/urgent")
    @Operation(
            summary = "For a leader: have stations heard after the fact",
            description =
                    "The review goes on without them at once. Each seat that was passed over owes a"
                            + " reading of the approved text, which counts nowhere as an approval.")
    Receipt order(
            @PathVariable UUID id,
            @RequestBody Wanted wanted,
            @AuthenticationPrincipal SignedIn person) {
        return Refused.unless(
                ordering.order(
                        drafts.id(id, person), wanted.stations(), wanted.reason(), person.actor()));
    }

    @PostMapping("/debts/{id}/reading")
    @Operation(summary = "Say for a seat that was passed over that the approved text was read")
    Receipt read(
            @PathVariable UUID id,
            @RequestBody Body body,
            @AuthenticationPrincipal SignedIn person) {
        var said =
                new ReadingAfterwards.Said(
                        body.revision(),
                        body.sha256(),
                        body.says() == Says.AGREE,
                        Given.or(body.words(), ""));
        return Refused.unless(reading.read(new DebtId(id), said, person.actor()));
    }
}

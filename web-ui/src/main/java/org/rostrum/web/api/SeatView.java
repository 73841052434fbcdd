package org.rostrum.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.DecisionContext;
import org.rostrum.workflow.Label;
import org.rostrum.workflow.NamedPerson;
import org.rostrum.workflow.NamedStation;
import org.rostrum.workflow.SeatId;
import org.rostrum.workflow.Verdict;
import org.rostrum.workflow.requirement.Requirement;

/**
 * What the caller may decide for a seat.
 *
 * @param handed whether the seat was handed to the caller
 * @param actingFor for whom the caller stands in; left out where it is the caller's own right
 * @param possible whether nothing stands in the way
 * @param secondReader whether the seat is there because somebody amended the text
 * @param lastDecidedRevision on which the caller last decided in this review
 */
@Schema(name = "Seat")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SeatView(
        SeatId id,
        DraftId draft,
        String seatName,
        String stationKey,
        Label station,
        int round,
        int revision,
        String sha256,
        @Nullable PersonId holder,
        @Nullable String holderName,
        boolean mine,
        boolean handed,
        @Nullable NamedPerson actingFor,
        boolean possible,
        List<Verdict> verdicts,
        boolean secondReader,
        List<String> resumeChoices,
        List<NamedStation> earlier,
        List<Condition> requirements,
        @Nullable Integer lastDecidedRevision) {

    /** A rule as it stands; the reason is there only when it is unmet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Condition(String code, Requirement.Status status, @Nullable Reason reason) {}

    static SeatView of(DecisionContext context, Wording wording, Locale locale) {
        return new SeatView(
                context.seat(),
                context.draft(),
                context.seatName(),
                context.stationKey(),
                context.station(),
                context.round(),
                context.revision(),
                context.sha256(),
                context.holder(),
                context.holderName(),
                context.mine(),
                context.handed(),
                context.actingFor(),
                context.possible(),
                context.verdicts().stream().sorted().toList(),
                context.secondReader(),
                context.resumeChoices(),
                context.earlier(),
                context.requirements().stream().map(r -> condition(r, wording, locale)).toList(),
                context.lastDecidedRevision());
    }

    private static Condition condition(Requirement rule, Wording wording, Locale locale) {
        var refusal = rule.reason();
        Reason reason = refusal == null ? null : wording.reason(refusal, locale);
        return new Condition(rule.code(), rule.status(), reason);
    }
}

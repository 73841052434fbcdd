package org.rostrum.workflow;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.requirement.Requirement;

/**
 * What a person needs to know to decide for a seat.
 *
 * @param seatName of the department or person in whose seat it would be decided
 * @param revision under review
 * @param holder who took the seat; null when nobody
 * @param handed whether the seat was handed to the person who asks
 * @param mine whether {@code holder} is the person who asks
 * @param actingFor for whom the person who asks stands in; null where it is the own right
 * @param verdicts allowed at this station, in the order to be shown
 * @param secondReader whether the seat is there because somebody amended the text
 * @param resumeChoices where a resubmission can resume: {@code station}, {@code start}
 * @param earlier stations before this one to which the text can be sent back, or at which it can go
 *     on once the drafter has mended it
 * @param requirements as they stand without a request: text and reason are not looked at
 * @param lastDecidedRevision the revision on which this person last decided in this review; null
 *     when not yet
 */
public record DecisionContext(
        DraftId draft,
        SeatId seat,
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
        Set<Verdict> verdicts,
        boolean secondReader,
        List<String> resumeChoices,
        List<NamedStation> earlier,
        List<Requirement> requirements,
        @Nullable Integer lastDecidedRevision) {

    public DecisionContext {
        resumeChoices = List.copyOf(resumeChoices);
        earlier = List.copyOf(earlier);
        requirements = List.copyOf(requirements);
    }

    /** Whether the person may put own suggestions into the text. */
    public boolean mayAmend() {
        return verdicts.contains(Verdict.APPROVE_AS_AMENDED);
    }

    /** Whether nothing stands in the way of deciding. */
    public boolean possible() {
        return requirements.stream().noneMatch(r -> r.status() == Requirement.Status.UNMET);
    }
}

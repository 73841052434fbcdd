package org.rostrum.workflow;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.workflow.requirement.Requirements;
import org.rostrum.workflow.requirement.Voice;

/**
 * One person before one seat of a review.
 *
 * @param station the station's key
 * @param added whether somebody added the seat, and not the route
 * @param handedTo who decides here by being given the seat; null where the route's own people do
 * @param actingFor for whom the person stands in here; null where it is the person's own right
 * @param preparedBy who last proposed what to decide here; null when nobody did
 * @param secondReader whether the seat was opened for somebody to read what another one amended
 */
record Standing(
        SeatId seat,
        String seatName,
        String station,
        boolean secondReader,
        boolean added,
        @Nullable PersonId handedTo,
        @Nullable PersonId holder,
        @Nullable String holderName,
        @Nullable NamedPerson actingFor,
        @Nullable String preparedBy,
        Voice voice) {

    /** As the record wants to know who does something here. */
    Actor told(Actor actor) {
        return actingFor == null ? actor : actor.onBehalfOf(actingFor.id().value());
    }

    /** Whom it was for, by name: the record's actor tells it by number. */
    void tell(Map<String, Object> facts) {
        if (actingFor != null) {
            facts.put("actingForName", actingFor.name());
        }
    }

    @Nullable PersonId principal() {
        return actingFor == null ? null : actingFor.id();
    }

    /** What keeps the person from deciding here, whatever would be said. */
    List<Refusal> unmet() {
        return Requirements.unmet(Requirements.of(voice));
    }

    boolean mayDecide() {
        return unmet().isEmpty();
    }

    /** Whether the person decides here by being given the seat. */
    boolean handedTo(PersonId person) {
        return person.equals(handedTo);
    }
}

package org.rostrum.workflow;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;

/**
 * The last thing that a seat said in earlier rounds, by a person and not by being carried.
 *
 * @param place who sits there, which is how the seat is known again in another round
 * @param actingFor for whom the person said it; null for nobody
 * @param lapsed whether an earlier text ended it already
 */
record Said(
        UUID decision,
        String station,
        Place place,
        Verdict verdict,
        int revision,
        String sha256,
        PersonId person,
        String personName,
        @Nullable PersonId actingFor,
        @Nullable String actingForName,
        Instant decidedAt,
        boolean lapsed) {

    /** Whose voice it is: of whoever said it, and of the one it was said for. */
    Set<PersonId> voices() {
        return actingFor == null ? Set.of(person) : Set.of(person, actingFor);
    }

    boolean of(String stationKey, Place other) {
        return station.equals(stationKey)
                && place.kind() == other.kind()
                && Objects.equals(place.department(), other.department())
                && Objects.equals(place.person(), other.person())
                && Objects.equals(place.role(), other.role());
    }
}

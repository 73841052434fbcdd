package org.rostrum.workflow;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.rostrum.draft.PersonId;

/**
 * The last thing that a seat said in earlier rounds, by a person and not by being carried.
 *
 * @param place who sits there, which is how the seat is known again in another round
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
        Instant decidedAt,
        boolean lapsed) {

    boolean of(String stationKey, Place other) {
        return station.equals(stationKey)
                && place.kind() == other.kind()
                && Objects.equals(place.department(), other.department())
                && Objects.equals(place.person(), other.person())
                && Objects.equals(place.role(), other.role());
    }
}

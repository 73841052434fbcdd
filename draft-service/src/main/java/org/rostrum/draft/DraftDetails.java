package org.rostrum.draft;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a speech apart from its text.
 *
 * @param title 1 to 200 characters
 * @param occasion at most 200 characters, may be empty
 * @param speaker who gives the speech, at most 100 characters, may be empty
 * @param speechAt local date and time of the speech, to the minute, null when not known yet
 * @param venue at most 200 characters, may be empty
 * @param expectedMinutes 1 to 600, null when not known
 * @param coDrafters people who may edit the text beside the drafter; at most 20
 */
public record DraftDetails(
        String title,
        String occasion,
        String speaker,
        @Nullable LocalDateTime speechAt,
        String venue,
        @Nullable Integer expectedMinutes,
        Urgency urgency,
        Classification classification,
        Set<PersonId> coDrafters) {

    public DraftDetails {
        speechAt = speechAt == null ? null : speechAt.truncatedTo(ChronoUnit.MINUTES);
        coDrafters = Set.copyOf(coDrafters);
    }
}

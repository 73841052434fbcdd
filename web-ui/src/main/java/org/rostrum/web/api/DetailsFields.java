package org.rostrum.web.api;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DraftDetails;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;

/** What is known about a speech, as a program sends it: what is left out becomes empty or usual. */
interface DetailsFields {

    String title();

    @Nullable String occasion();

    @Nullable String speaker();

    @Nullable LocalDateTime speechAt();

    @Nullable String venue();

    @Nullable Integer expectedMinutes();

    @Nullable Urgency urgency();

    @Nullable Classification classification();

    @Nullable List<String> coDrafters();

    /**
     * @param coDrafters who is meant by {@link #coDrafters()}
     */
    default DraftDetails details(Collection<PersonId> coDrafters) {
        return new DraftDetails(
                title(),
                Given.or(occasion(), ""),
                Given.or(speaker(), ""),
                speechAt(),
                Given.or(venue(), ""),
                expectedMinutes(),
                Given.or(urgency(), Urgency.NORMAL),
                Given.or(classification(), Classification.INTERNAL),
                new HashSet<>(coDrafters));
    }
}

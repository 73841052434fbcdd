package org.rostrum.web.draft;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DraftDetails;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;

/** The details of a speech as they were typed, so that a refused form can be shown again. */
record DetailsForm(
        String title,
        String occasion,
        String speaker,
        String speechAt,
        String venue,
        String minutes,
        String urgency,
        String classification,
        List<String> coDrafters) {

    static final DetailsForm EMPTY =
            new DetailsForm(null, null, null, null, null, null, null, null, null);

    DetailsForm(
            @Nullable String title,
            @Nullable String occasion,
            @Nullable String speaker,
            @Nullable String speechAt,
            @Nullable String venue,
            @Nullable String minutes,
            @Nullable String urgency,
            @Nullable String classification,
            @Nullable List<String> coDrafters) {
        this.title = typed(title);
        this.occasion = typed(occasion);
        this.speaker = typed(speaker);
        this.speechAt = typed(speechAt);
        this.venue = typed(venue);
        this.minutes = typed(minutes);
        this.urgency = Objects.requireNonNullElse(urgency, Urgency.NORMAL.name());
        this.classification =
                Objects.requireNonNullElse(classification, Classification.INTERNAL.name());
        this.coDrafters = coDrafters == null ? List.of() : List.copyOf(coDrafters);
    }

    static DetailsForm of(DraftDetails details) {
        return new DetailsForm(
                details.title(),
                details.occasion(),
                details.speaker(),
                details.speechAt() == null ? "" : details.speechAt().toString(),
                details.venue(),
                details.expectedMinutes() == null ? "" : details.expectedMinutes().toString(),
                details.urgency().name(),
                details.classification().name(),
                details.coDrafters().stream().map(PersonId::toString).toList());
    }

    private static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}

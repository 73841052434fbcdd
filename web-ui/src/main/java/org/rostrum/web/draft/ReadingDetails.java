package org.rostrum.web.draft;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DraftDetails;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;
import org.rostrum.outcome.Refusal;

/** Makes details of what was typed into the form. What cannot be read is left out and reported. */
final class ReadingDetails {

    private final List<Refusal> problems = new ArrayList<>();
    private final DraftDetails details;

    ReadingDetails(DetailsForm form) {
        this.details =
                new DraftDetails(
                        form.title(),
                        form.occasion(),
                        form.speaker(),
                        time(form.speechAt()),
                        form.venue(),
                        minutes(form.minutes()),
                        choice(Urgency.class, form.urgency(), Urgency.NORMAL, "details.urgency"),
                        choice(
                                Classification.class,
                                form.classification(),
                                Classification.INTERNAL,
                                "details.classification"),
                        people(form.coDrafters()));
    }

    DraftDetails details() {
        return details;
    }

    List<Refusal> problems() {
        return Collections.unmodifiableList(problems);
    }

    private @Nullable LocalDateTime time(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDateTime.parse(typed);
        } catch (DateTimeParseException _) {
            problems.add(Refusal.invalid("details.speech-at-form", typed));
            return null;
        }
    }

    private @Nullable Integer minutes(String typed) {
        try {
            return typed.isEmpty() ? null : Integer.valueOf(typed);
        } catch (NumberFormatException _) {
            problems.add(Refusal.invalid("details.minutes-form", typed));
            return null;
        }
    }

    private <E extends Enum<E>> E choice(Class<E> choices, String typed, E otherwise, String code) {
        try {
            return Enum.valueOf(choices, typed);
        } catch (IllegalArgumentException _) {
            problems.add(Refusal.invalid(code + "-unknown", typed));
            return otherwise;
        }
    }

    private Set<PersonId> people(List<String> ids) {
        Set<PersonId> people = new HashSet<>();
        for (String id : ids) {
            try {
                people.add(new PersonId(UUID.fromString(id)));
            } catch (IllegalArgumentException _) {
                problems.add(Refusal.invalid("details.co-drafters-form", id));
            }
        }
        return people;
    }
}

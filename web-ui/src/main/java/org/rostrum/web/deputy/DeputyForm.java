package org.rostrum.web.deputy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.NewDeputyship;

/**
 * An appointment as it is typed.
 *
 * @param route keys of the routes that were chosen; none for all
 */
record DeputyForm(
        @Nullable String deputy,
        @Nullable String from,
        @Nullable String until,
        @Nullable List<String> route,
        @Nullable String reason) {

    static DeputyForm from(LocalDate day) {
        return new DeputyForm("", day.toString(), "", List.of(), "");
    }

    public boolean chose(String key) {
        return route != null && route.contains(key);
    }

    /** Empty where a day is missing or none at all. */
    Optional<NewDeputyship> wanted(PersonId principal) {
        return day(from).flatMap(first -> day(until).map(last -> wanted(principal, first, last)));
    }

    private NewDeputyship wanted(PersonId principal, LocalDate first, LocalDate last) {
        return new NewDeputyship(
                principal,
                person(),
                first,
                last,
                route == null ? Set.of() : Set.copyOf(route),
                reason == null ? "" : reason);
    }

    /** What is no id is nobody's. */
    private PersonId person() {
        try {
            return new PersonId(UUID.fromString(deputy == null ? "" : deputy));
        } catch (IllegalArgumentException notAnId) {
            return new PersonId(new UUID(0, 0));
        }
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null || text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}

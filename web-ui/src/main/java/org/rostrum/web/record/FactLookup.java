package org.rostrum.web.record;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.rostrum.web.Times;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.springframework.stereotype.Component;

/** Says what the record has as the number of a person, or as a moment, as people say it. */
@Component
class FactLookup {

    private static final Set<String> PERSONS = Set.of("persons", "from");
    private static final Set<String> MOMENTS = Set.of("dueAt", "dueBefore");

    private final People people;
    private final Times times;

    FactLookup(People people, Times times) {
        this.people = people;
        this.times = times;
    }

    /** Empty for any other fact, and for what is not what it should be. */
    Optional<String> of(String fact, String value) {
        try {
            if (PERSONS.contains(fact)) {
                return people.find(new PersonId(UUID.fromString(value))).map(Person::name);
            }
            return MOMENTS.contains(fact)
                    ? Optional.of(times.at(Instant.parse(value)))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeParseException _) {
            return Optional.empty();
        }
    }
}

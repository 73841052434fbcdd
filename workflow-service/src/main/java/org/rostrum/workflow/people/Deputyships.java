package org.rostrum.workflow.people;

import java.util.List;
import org.rostrum.draft.PersonId;
import org.springframework.stereotype.Component;

/** Looks up who stands in for whom. Says nothing about what the one who asks may see. */
@Component
public class Deputyships {

    private final DeputyStore store;
    private final PersonStore people;
    private final Today today;

    Deputyships(DeputyStore store, PersonStore people, Today today) {
        this.store = store;
        this.people = people;
        this.today = today;
    }

    /** Who stands in for the person, today or later. */
    public List<Deputyship> of(PersonId principal) {
        return store.of(principal, today.day()).stream()
                .filter(one -> one.principal().equals(principal))
                .toList();
    }

    /** For whom the person stands in, today or later. */
    public List<Deputyship> by(PersonId deputy) {
        return store.of(deputy, today.day()).stream()
                .filter(one -> one.deputy().equals(deputy))
                .toList();
    }

    /** Everybody who could be appointed by somebody else, by name. */
    public List<Person> candidates() {
        return people.workingOnTexts();
    }
}

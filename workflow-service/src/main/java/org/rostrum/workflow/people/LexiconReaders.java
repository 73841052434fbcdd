package org.rostrum.workflow.people;

import java.util.Set;
import java.util.function.Predicate;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.lexicon.LexiconAccess;
import org.springframework.stereotype.Component;

/** The office keeps the lexicon; whoever works on texts reads it, and auditors. */
@Component
class LexiconReaders implements LexiconAccess {

    private static final Set<Role> READERS =
            Set.of(Role.DRAFTER, Role.REVIEWER, Role.OFFICE, Role.LEADER, Role.AUDITOR);

    private final PersonStore store;

    LexiconReaders(PersonStore store) {
        this.store = store;
    }

    @Override
    public boolean mayRead(PersonId person) {
        return is(person, READERS::contains);
    }

    @Override
    public boolean mayKeep(PersonId person) {
        return is(person, role -> role == Role.OFFICE);
    }

    private boolean is(PersonId person, Predicate<Role> one) {
        return store.find(person)
                .filter(Person::active)
                .filter(found -> found.roles().stream().anyMatch(one))
                .isPresent();
    }
}

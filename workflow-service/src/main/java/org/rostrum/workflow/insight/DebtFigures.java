package org.rostrum.workflow.insight;

import java.util.List;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.stereotype.Component;

/** Counts what is owed by the urgent path, for leaders, the office and auditors. */
@Component
public class DebtFigures {

    private final People people;
    private final DebtFigureStore store;

    DebtFigures(People people, DebtFigureStore store) {
        this.people = people;
        this.store = store;
    }

    /** Who owes most comes first. */
    public Outcome<List<OpenDebts>> open(PersonId person) {
        return people.find(person).filter(DebtFigures::sees).isPresent()
                ? Outcome.done(store.open())
                : Outcome.refused(Refusal.forbidden("insight.not-yours"));
    }

    private static boolean sees(Person person) {
        return person.active()
                && (person.has(Role.LEADER) || person.has(Role.OFFICE) || person.has(Role.AUDITOR));
    }
}

package org.rostrum.workflow.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody into the house. System administrators do it, and the system itself. */
@Service
public class AddingPerson {

    private final People people;
    private final PersonStore store;
    private final WritingPeople writing;
    private final Departments departments;
    private final Recorder recorder;

    AddingPerson(
            People people,
            PersonStore store,
            WritingPeople writing,
            Departments departments,
            Recorder recorder) {
        this.people = people;
        this.store = store;
        this.writing = writing;
        this.departments = departments;
        this.recorder = recorder;
    }

    /** The person cannot sign in before a password is set. */
    @Transactional
    public Outcome<Person> add(NewPerson wanted, Actor actor) {
        List<Refusal> problems = new ArrayList<>(Keeping.ofPeople(actor));
        problems.addAll(PersonRules.problems(wanted, departments.ids()));
        if (people.byUsername(wanted.username()).isPresent()) {
            problems.add(taken(wanted));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        PersonId id = new PersonId(UUID.randomUUID());
        if (!writing.insert(id, wanted)) {
            return Outcome.refused(taken(wanted));
        }
        Person added = store.find(id).orElseThrow();
        recorder.append("people", "person.added", actor, PersonFacts.of(added));
        return Outcome.done(added);
    }

    private static Refusal taken(NewPerson wanted) {
        return Refusal.conflict("person.username-taken", wanted.username());
    }
}

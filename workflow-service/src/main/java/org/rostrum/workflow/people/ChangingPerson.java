package org.rostrum.workflow.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is known about a person. System administrators do it. */
@Service
public class ChangingPerson {

    private final PersonStore store;
    private final WritingPeople writing;
    private final Departments departments;
    private final Recorder recorder;
    private final ApplicationEventPublisher events;

    ChangingPerson(
            PersonStore store,
            WritingPeople writing,
            Departments departments,
            Recorder recorder,
            ApplicationEventPublisher events) {
        this.store = store;
        this.writing = writing;
        this.departments = departments;
        this.recorder = recorder;
        this.events = events;
    }

    /** Nothing is recorded when nothing changes. */
    @Transactional
    public Outcome<Person> change(PersonId id, PersonDetails wanted, Actor actor) {
        writing.lock();
        Optional<Person> before = store.find(id);
        if (before.isEmpty()) {
            return Outcome.refused(Refusal.notFound("person.unknown"));
        }
        List<Refusal> problems = new ArrayList<>(Keeping.ofPeople(actor));
        problems.addAll(PersonRules.problems(wanted, departments.ids()));
        problems.addAll(last(before.get(), wanted));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(changed(before.get(), wanted, "people", "person.changed", actor));
    }

    /** Closes the account; security administrators do it. The person stays in every record. */
    @Transactional
    public Outcome<Person> close(PersonId id, Actor actor) {
        writing.lock();
        Optional<Person> before = store.find(id);
        if (before.isEmpty()) {
            return Outcome.refused(Refusal.notFound("person.unknown"));
        }
        PersonDetails wanted = PersonDetails.of(before.get()).closed();
        List<Refusal> problems = new ArrayList<>(Keeping.ofAccounts(actor));
        problems.addAll(last(before.get(), wanted));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return Outcome.done(changed(before.get(), wanted, "accounts", "account.closed", actor));
    }

    private Person changed(
            Person before, PersonDetails wanted, String stream, String event, Actor actor) {
        writing.update(before.id(), wanted);
        Person after = store.find(before.id()).orElseThrow();
        List<String> changed = PersonFacts.changed(before, after);
        if (!changed.isEmpty()) {
            recorder.append(stream, event, actor, PersonFacts.of(before, after));
            boolean rights = changed.contains("roles") || changed.contains("active");
            events.publishEvent(new PersonChanged(after, rights));
        }
        return after;
    }

    /** The house must never be without somebody who can let people in and keep them apart. */
    private List<Refusal> last(Person before, PersonDetails wanted) {
        List<Refusal> problems = new ArrayList<>();
        if (leaves(Role.SYSTEM_ADMIN, before, wanted)) {
            problems.add(Refusal.conflict("person.last-system-admin"));
        }
        if (leaves(Role.SECURITY_ADMIN, before, wanted)) {
            problems.add(Refusal.conflict("person.last-security-admin"));
        }
        return problems;
    }

    private boolean leaves(Role role, Person before, PersonDetails wanted) {
        boolean had = before.active() && before.has(role);
        boolean keeps = wanted.active() && wanted.roles().contains(role);
        return had && !keeps && writing.othersWith(role, before.id()) == 0;
    }
}

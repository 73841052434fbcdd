package org.rostrum.web.demonstration;

import java.util.List;
import java.util.Set;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.web.security.Accounts;
import org.rostrum.workflow.people.AddingDepartment;
import org.rostrum.workflow.people.AddingPerson;
import org.rostrum.workflow.people.Appointment;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.DepartmentDetails;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.people.NewDepartment;
import org.rostrum.workflow.people.NewPerson;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.PersonDetails;
import org.rostrum.workflow.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The people and departments of the demonstration: adds them once, then knows them by name. */
@ConditionalOnProperty("rostrum.demonstration")
@Component
class Cast {

    private final People people;
    private final Departments departments;
    private final AddingPerson addingPerson;
    private final AddingDepartment addingDepartment;
    private final Accounts accounts;

    Cast(
            People people,
            Departments departments,
            AddingPerson addingPerson,
            AddingDepartment addingDepartment,
            Accounts accounts) {
        this.accounts = accounts;
        this.people = people;
        this.departments = departments;
        this.addingPerson = addingPerson;
        this.addingDepartment = addingDepartment;
    }

    boolean isThere() {
        return people.byUsername(CityHall.MEMBERS.getFirst().username()).isPresent();
    }

    void add() {
        for (int place = 0; place < CityHall.OFFICES.size(); place++) {
            add(CityHall.OFFICES.get(place), place);
        }
        CityHall.MEMBERS.forEach(this::add);
    }

    private void add(CityHall.Office office, int place) {
        var parent = office.parent().isEmpty() ? null : department(office.parent());
        var details =
                new DepartmentDetails(office.name(), parent, office.countersigns(), true, place);
        done(addingDepartment.add(new NewDepartment(office.code(), details), Actor.system()));
    }

    private void add(CityHall.Member member) {
        var position = new Appointment(department(member.office()), member.head(), member.title());
        var details =
                new PersonDetails(
                        member.name(),
                        member.username() + "@city.example",
                        Set.of(member.role()),
                        List.of(position),
                        true);
        done(addingPerson.add(new NewPerson(member.username(), details), Actor.system()));
        accounts.setPassword(person(member.username()), CityHall.PASSWORD);
    }

    PersonId person(String username) {
        return byName(username).id();
    }

    DepartmentId department(String code) {
        return departments.byCode(code).map(Department::id).orElseThrow();
    }

    DepartmentId departmentOf(String username) {
        return byName(username).positions().getFirst().department();
    }

    Actor actor(String username) {
        Person person = byName(username);
        return new Actor(
                person.id().value(),
                person.name(),
                person.roles().stream().map(Role::name).toList(),
                null,
                "password");
    }

    private Person byName(String username) {
        return people.byUsername(username)
                .orElseThrow(() -> new IllegalStateException("nobody is called " + username));
    }

    private static void done(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var reasons)) {
            throw new IllegalStateException("the city hall was refused: " + reasons);
        }
    }
}

package org.rostrum.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.route.Station.Among;
import org.rostrum.workflow.route.Station.Sitting;
import org.springframework.stereotype.Component;

/** Turns what a route says of its seats into places; whoever cannot be found has one of nobody. */
@Component
class SeatsOfRoute {

    private final Departments departments;
    private final People people;
    private final SeatingStore store;

    SeatsOfRoute(Departments departments, People people, SeatingStore store) {
        this.departments = departments;
        this.people = people;
        this.store = store;
    }

    /**
     * @param name what a seat of nobody is called
     */
    Stream<Place> of(Sitting sitting, Asked asked, String name) {
        return switch (sitting) {
            case Sitting.Head _ -> Stream.of(head(asked, 0, "head", name));
            case Sitting.HeadAbove _ -> Stream.of(head(asked, 1, "head:2", name));
            case Sitting.Departments _ -> asked.departments().stream().map(this::department);
            case Sitting.OfRole(String role, String called) ->
                    Stream.of(Place.ofRole(0, role, called));
            case Sitting.Leaders _ -> asked.leaders().stream().map(id -> person(id, "LEADER"));
            case Sitting.DepartmentOf(String code, boolean head) -> Stream.of(named(code, head));
            case Sitting.People(List<String> usernames) -> usernames.stream().map(this::named);
            case Sitting.Chosen(_, Among among) ->
                    asked.chosen().stream().map(id -> chosen(id, among));
            case Sitting.Together(List<Sitting> all) ->
                    all.stream().flatMap(one -> of(one, asked, name));
        };
    }

    /** Up to the top of the house, but the drafters themselves, and nobody twice. */
    private Place head(Asked asked, int level, String wanted, String name) {
        List<SeatingStore.Heads> heads = new ArrayList<>();
        for (SeatingStore.Heads one : store.headsAbove(asked.draft())) {
            if (heads.stream().noneMatch(below -> below.people().containsAll(one.people()))) {
                heads.add(one);
            }
        }
        return heads.stream()
                .skip(level)
                .findFirst()
                .flatMap(found -> departments.find(found.department()))
                .map(d -> Place.ofDepartment(0, Place.Kind.HEAD, d.id().value(), d.name()))
                .orElseGet(() -> Place.ofNobody(0, wanted, name));
    }

    private Place department(DepartmentId id) {
        Department department = departments.find(id).orElseThrow();
        return Place.ofDepartment(0, Place.Kind.DEPARTMENT, id.value(), department.name());
    }

    private Place named(String code, boolean head) {
        Place.Kind kind = head ? Place.Kind.HEAD : Place.Kind.DEPARTMENT;
        return departments
                .byCode(code)
                .filter(Department::active)
                .map(d -> Place.ofDepartment(0, kind, d.id().value(), d.name()))
                .orElseGet(() -> Place.ofNobody(0, "department:" + code, code));
    }

    private Place named(String username) {
        Optional<Person> person = people.byUsername(username);
        return person.map(p -> Place.ofNamed(0, kind(p), p.id().value(), p.name()))
                .orElseGet(() -> Place.ofNobody(0, "people:" + username, username));
    }

    private Place chosen(PersonId id, Among among) {
        return switch (among) {
            case Among.OfRole(String role) -> person(id, role);
            case Among.People _ -> {
                Person person = people.find(id).orElseThrow();
                yield Place.ofNamed(0, kind(person), id.value(), person.name());
            }
        };
    }

    private Place person(PersonId id, String role) {
        Person person = people.find(id).orElseThrow();
        Place.Kind kind =
                switch (role) {
                    case "LEADER" -> Place.Kind.PERSON;
                    case "OFFICE" -> Place.Kind.OFFICER;
                    case String _ -> Place.Kind.REVIEWER;
                };
        return Place.ofNamed(0, kind, id.value(), person.name());
    }

    /** By the highest of the roles that make somebody decide. */
    private static Place.Kind kind(Person person) {
        if (person.has(Role.LEADER)) {
            return Place.Kind.PERSON;
        }
        return person.has(Role.OFFICE) ? Place.Kind.OFFICER : Place.Kind.REVIEWER;
    }
}

package org.rostrum.workflow;

import java.util.List;
import org.rostrum.workflow.CarryPreview.VacantDepartment;
import org.rostrum.workflow.CarryPreview.VacantLeader;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.stereotype.Component;

/** Finds who could take the seats in which nobody can decide any more. */
@Component
class Successors {

    private final Seating seating;
    private final Departments departments;
    private final People people;

    Successors(Seating seating, Departments departments, People people) {
        this.seating = seating;
        this.departments = departments;
        this.people = people;
    }

    List<VacantDepartment> departments(List<Vacancy> vacancies, Review review, Prospect prospect) {
        List<Department> vacant =
                vacancies.stream()
                        .flatMap(vacancy -> vacancy.countersigning().stream())
                        .flatMap(id -> departments.find(id).stream())
                        .toList();
        List<Department> able =
                departments.all().stream()
                        .filter(d -> !vacant.isEmpty() && d.active() && d.countersigns())
                        .filter(d -> !review.departments().contains(d.id()))
                        .filter(d -> can(countersigning(d), review, prospect))
                        .toList();
        return vacant.stream().map(one -> new VacantDepartment(one, able)).toList();
    }

    List<VacantLeader> leaders(List<Vacancy> vacancies, Review review, Prospect prospect) {
        List<Person> vacant =
                vacancies.stream()
                        .flatMap(vacancy -> vacancy.leader().stream())
                        .flatMap(id -> people.find(id).stream())
                        .toList();
        List<Person> able =
                people.with(Role.LEADER).stream()
                        .filter(p -> !vacant.isEmpty() && !review.leaders().contains(p.id()))
                        .filter(p ->
                                can(Place.ofPerson(0, p.id().value(), p.name()), review, prospect))
                        .toList();
        return vacant.stream().map(one -> new VacantLeader(one, able)).toList();
    }

    private static Place countersigning(Department department) {
        return Place.ofDepartment(
                0, Place.Kind.DEPARTMENT, department.id().value(), department.name());
    }

    private boolean can(Place place, Review review, Prospect prospect) {
        return seating.somebodyCanDecide(
                place, review.draft(), prospect.revision(), prospect.typed());
    }
}

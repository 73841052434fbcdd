package org.rostrum.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Position;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;

/** Finds whom a route asks in the place of somebody who is not there. */
@Component
class Substitutes {

    private final VacantSeatStore store;
    private final Departments departments;
    private final People people;

    Substitutes(VacantSeatStore store, Departments departments, People people) {
        this.store = store;
        this.departments = departments;
        this.people = people;
    }

    /**
     * In the order in which they are asked; nobody where the review stops instead.
     *
     * @param vacant the place in which nobody can decide
     */
    Stream<Place> of(Place vacant, Station station, Route route) {
        return switch (station.vacant()) {
            case ABOVE -> above(vacant);
            case OFFICE -> Stream.of(SecondReading.office(route, vacant.place()));
            case STOP -> Stream.empty();
        };
    }

    private Stream<Place> above(Place vacant) {
        return switch (vacant.kind()) {
            case DEPARTMENT -> upwards(vacant.department(), 1).flatMap(d -> both(vacant, d));
            case HEAD -> upwards(vacant.department(), 1).map(d -> head(vacant, d));
            case PERSON, REVIEWER, OFFICER ->
                    positions(vacant)
                            .flatMap(id -> upwards(id.value(), 0))
                            .map(d -> head(vacant, d));
            case ROLE, NOBODY -> Stream.empty();
        };
    }

    /** Those whom the person worked for or heads come first. */
    private Stream<DepartmentId> positions(Place vacant) {
        return Optional.ofNullable(vacant.person())
                .flatMap(id -> people.find(new PersonId(id)))
                .map(person -> person.positions().stream().map(Position::department))
                .orElseGet(Stream::empty);
    }

    private Stream<Department> upwards(@Nullable UUID from, int skipped) {
        return Optional.ofNullable(from)
                .map(id -> store.upwards(new DepartmentId(id)))
                .orElseGet(List::of)
                .stream()
                .skip(skipped)
                .flatMap(id -> departments.find(id).stream());
    }

    private static Stream<Place> both(Place vacant, Department department) {
        return Stream.of(
                Place.ofDepartment(
                        vacant.place(),
                        Place.Kind.DEPARTMENT,
                        department.id().value(),
                        department.name()),
                head(vacant, department));
    }

    private static Place head(Place vacant, Department department) {
        return Place.ofDepartment(
                vacant.place(), Place.Kind.HEAD, department.id().value(), department.name());
    }
}

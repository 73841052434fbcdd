package org.rostrum.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.Forecast.Expected;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Walks a route that need not be deployed with a draft that does not exist, written by nobody: who
 * would sit where. Reads only, so that nothing is left behind.
 */
@Component
public class TryingRoute {

    /** Names no draft, and so nobody is kept out as its drafter. */
    private static final DraftId IMAGINED = new DraftId(new UUID(0, 0));

    private final Departments departments;
    private final Seating seating;
    private final ForecastStore store;
    private final ChoiceCheck choices;

    TryingRoute(
            Departments departments, Seating seating, ForecastStore store, ChoiceCheck choices) {
        this.departments = departments;
        this.seating = seating;
        this.store = store;
        this.choices = choices;
    }

    /**
     * Who is unknown or cannot be asked is left out.
     *
     * @param from the department that would write the draft
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Forecast walk(
            Route route, DepartmentId from, List<DepartmentId> asked, List<PersonId> leaders) {
        List<DepartmentId> countersigning =
                asked.stream().filter(id -> choices.department(id).isEmpty()).toList();
        List<PersonId> signing =
                leaders.stream().filter(id -> choices.leader(id).isEmpty()).toList();
        return new Forecast(
                DecisionContexts.label(route.name()),
                route.stations().stream()
                        .map(station ->
                                Forecasting.step(
                                        station,
                                        false,
                                        seats(places(station, from, countersigning, signing))))
                        .toList());
    }

    private List<Place> places(
            Station station, DepartmentId from, List<DepartmentId> asked, List<PersonId> leaders) {
        return station.sitting() instanceof Station.Sitting.Head
                ? head(from).stream().toList()
                : seating.at(station, IMAGINED, asked, leaders);
    }

    private Optional<Place> head(DepartmentId from) {
        return store.headAbove(from).flatMap(departments::find).map(TryingRoute::head);
    }

    private static Place head(Department department) {
        return Place.ofDepartment(0, Place.Kind.HEAD, department.id().value(), department.name());
    }

    private List<Expected> seats(List<Place> places) {
        return places.stream()
                .map(place -> Expected.of(place.name(), store.sitters(place, IMAGINED)))
                .toList();
    }
}

package org.rostrum.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.Forecast.Expected;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.rostrum.workflow.route.Station.Sitting;
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
    private final SeatsOfRoute seatsOfRoute;
    private final ForecastStore store;
    private final ChoiceCheck choices;

    TryingRoute(
            Departments departments,
            SeatsOfRoute seatsOfRoute,
            ForecastStore store,
            ChoiceCheck choices) {
        this.departments = departments;
        this.seatsOfRoute = seatsOfRoute;
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

    /** With the further seats of some drafts: nothing is known of this one. */
    private List<Place> places(
            Station station, DepartmentId from, List<DepartmentId> asked, List<PersonId> leaders) {
        var chosen = new Asked(IMAGINED, asked, leaders, List.of());
        return station.sittings().stream()
                .flatMap(one -> places(one, station, from, chosen))
                .toList();
    }

    private Stream<Place> places(
            Sitting sitting, Station station, DepartmentId from, Asked chosen) {
        return switch (sitting) {
            case Sitting.Head _ -> head(from).stream();
            case Sitting.HeadAbove _ ->
                    head(from).stream()
                            .flatMap(below -> Stream.ofNullable(below.department()))
                            .flatMap(id -> departments.find(new DepartmentId(id)).stream())
                            .flatMap(below -> Stream.ofNullable(below.parent()))
                            .flatMap(above -> head(above).stream());
            case Sitting.Departments _,
                    Sitting.OfRole _,
                    Sitting.Leaders _,
                    Sitting.DepartmentOf _,
                    Sitting.People _,
                    Sitting.Chosen _,
                    Sitting.Together _ ->
                    seatsOfRoute.of(sitting, chosen, station.name().zhHant());
        };
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

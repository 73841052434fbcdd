package org.rostrum.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.route.Station;
import org.rostrum.workflow.route.Station.Sitting;
import org.springframework.stereotype.Component;

/** Finds who sits at a station of one review. */
@Component
class Seating {

    /** Before the first revision nobody has written anything that would exclude a person. */
    private static final int NOTHING_WRITTEN = 0;

    private final Departments departments;
    private final People people;
    private final SeatingStore store;
    private final AddedSeatStore added;

    Seating(Departments departments, People people, SeatingStore store, AddedSeatStore added) {
        this.departments = departments;
        this.people = people;
        this.store = store;
        this.added = added;
    }

    /**
     * Empty for a head if there is none, up to the top of the house, but the drafters themselves.
     */
    List<Place> at(
            Station station, DraftId draft, List<DepartmentId> chosen, List<PersonId> leaders) {
        return switch (station.sitting()) {
            case Sitting.Head _ -> head(draft).map(List::of).orElse(List.of());
            case Sitting.Departments _ -> departments(chosen);
            case Sitting.OfRole(String role, String name) -> List.of(Place.ofRole(0, role, name));
            case Sitting.Leaders _ -> leaders(leaders);
        };
    }

    /** With whom people added in earlier rounds, when the station is opened in this one. */
    List<Place> opening(Station station, Review review) {
        return review.round() > 1
                ? withAdded(station, review).stream()
                        .filter(place -> place.addition() == null || hasVoice(place, review))
                        .toList()
                : at(station, review.draft(), review.departments(), review.leaders());
    }

    /** Whoever has spoken in the round already is not waited for where only people asked for it. */
    private boolean hasVoice(Place place, Review review) {
        return !store.voices(place, review).isEmpty();
    }

    /** Also whom people added to the station in this review, as long as anybody is left there. */
    List<Place> withAdded(Station station, Review review) {
        List<Place> places =
                new ArrayList<>(
                        at(station, review.draft(), review.departments(), review.leaders()));
        added.before(review, station.key()).stream()
                .filter(place -> somebodySits(place, review.draft()))
                .forEach(places::add);
        return places;
    }

    private Optional<Place> head(DraftId draft) {
        return store.departmentWithHead(draft)
                .flatMap(departments::find)
                .map(d -> Place.ofDepartment(0, Place.Kind.HEAD, d.id().value(), d.name()));
    }

    private List<Place> departments(List<DepartmentId> chosen) {
        List<Place> places = new ArrayList<>();
        for (DepartmentId id : chosen) {
            Department department = departments.find(id).orElseThrow();
            places.add(
                    Place.ofDepartment(
                            places.size(), Place.Kind.DEPARTMENT, id.value(), department.name()));
        }
        return places;
    }

    private List<Place> leaders(List<PersonId> chosen) {
        List<Place> places = new ArrayList<>();
        for (PersonId id : chosen) {
            Person leader = people.find(id).orElseThrow();
            places.add(Place.ofPerson(places.size(), id.value(), leader.name()));
        }
        return places;
    }

    /** What somebody wants to be heard as well, as a place with this number. */
    Place added(int number, SeatWanted wanted, Addition addition) {
        return switch (wanted) {
            case SeatWanted.OfDepartment(DepartmentId id) -> {
                String name = departments.find(id).orElseThrow().name();
                yield Place.ofDepartment(number, Place.Kind.DEPARTMENT, id.value(), name)
                        .with(addition);
            }
            case SeatWanted.OfPerson(PersonId id) -> {
                Person person = people.find(id).orElseThrow();
                Place place =
                        person.has(Role.LEADER)
                                ? Place.ofPerson(number, id.value(), person.name())
                                : Place.ofReviewer(number, id.value(), person.name());
                yield place.with(addition);
            }
        };
    }

    /**
     * Whether anybody but the drafters could speak in the seat. Who else wrote in the text does not
     * count: somebody may read it first, and then they can.
     */
    boolean somebodySits(Place place, DraftId draft) {
        return store.somebodyCanDecide(place, draft, NOTHING_WRITTEN, List.of());
    }

    /** Whether anybody but those who wrote the text could speak in the seat. */
    boolean somebodyCanDecide(
            Place place, DraftId draft, int revision, Collection<PersonId> typed) {
        return store.somebodyCanDecide(place, draft, revision, typed);
    }
}

package org.rostrum.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
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
    private final SeatsOfRoute route;
    private final Applying applying;
    private final ChosenStore chosen;
    private final AddedSeatStore added;

    Seating(
            Departments departments,
            People people,
            SeatingStore store,
            SeatsOfRoute route,
            Applying applying,
            ChosenStore chosen,
            AddedSeatStore added) {
        this.departments = departments;
        this.people = people;
        this.store = store;
        this.route = route;
        this.applying = applying;
        this.chosen = chosen;
        this.added = added;
    }

    /** Empty for a station that the draft skips, and as long as nobody was chosen for it. */
    List<Place> at(Station station, DraftId draft, Submission submission) {
        return at(
                station,
                new Asked(
                        draft,
                        submission.departments(),
                        submission.leaders(),
                        submission.chosenFor(station.key())));
    }

    List<Place> at(Station station, Review review) {
        List<PersonId> people =
                station.chosen() == null ? List.of() : chosen.at(review.id(), station.key());
        return at(
                station, new Asked(review.draft(), review.departments(), review.leaders(), people));
    }

    /** Every voice once, numbered in the order of the route. */
    List<Place> at(Station station, Asked asked) {
        if (!applying.asks(station, asked.draft())) {
            return List.of();
        }
        Stream<Sitting> sittings =
                applying.asksAlso(station, asked.draft())
                        ? station.sittings().stream()
                        : station.sitting().parts().stream();
        List<Place> places = new ArrayList<>();
        sittings.flatMap(one -> route.of(one, asked, station.name().zhHant()))
                .forEach(place -> {
                    if (places.stream().noneMatch(place::sameVoice)) {
                        places.add(place.at(places.size()));
                    }
                });
        return places;
    }

    /** Whether the draft asks for the station at all. */
    boolean asks(Station station, DraftId draft) {
        return applying.asks(station, draft);
    }

    /**
     * With whom people added in earlier rounds, when the station is opened in this one. There is
     * always a seat, so that no station ends without that anybody has decided.
     */
    List<Place> opening(Station station, Review review) {
        List<Place> places =
                review.round() > 1
                        ? heard(withAdded(station, review), review)
                        : at(station, review);
        return places.isEmpty()
                ? List.of(Place.ofNobody(0, station.key(), station.name().zhHant()))
                : places;
    }

    /**
     * Whoever has spoken in the round already, or is the only one for a seat of the route, is not
     * waited for where only people asked for it.
     */
    private List<Place> heard(List<Place> places, Review review) {
        if (places.stream().allMatch(place -> place.addition() == null)) {
            return places;
        }
        Set<List<PersonId>> ofRoute =
                places.stream()
                        .filter(place -> place.addition() == null)
                        .map(place -> store.voices(place, review))
                        .collect(Collectors.toSet());
        return places.stream()
                .filter(place -> place.addition() == null || free(place, review, ofRoute))
                .toList();
    }

    private boolean free(Place place, Review review, Set<List<PersonId>> ofRoute) {
        List<PersonId> voices = store.voices(place, review);
        return !voices.isEmpty() && (place.person() == null || !ofRoute.contains(voices));
    }

    /**
     * Also whom people added to the station in this review, as long as anybody is left there. These
     * keep their numbers; what the route asks now and did not ask before gets others.
     */
    List<Place> withAdded(Station station, Review review) {
        List<Place> kept =
                added.before(review, station.key()).stream()
                        .filter(place -> somebodySits(place, review.draft()))
                        .toList();
        Set<Integer> taken = kept.stream().map(Place::place).collect(Collectors.toSet());
        List<Place> places = new ArrayList<>();
        int number = 0;
        for (Place place : at(station, review)) {
            while (taken.contains(number)) {
                number++;
            }
            places.add(place.at(number++));
        }
        places.addAll(kept);
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

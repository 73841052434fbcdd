package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.rostrum.workflow.route.Station.Chooser;
import org.springframework.stereotype.Component;

/** Checks the people whom a drafter chose for stations. */
@Component
class ChosenCheck {

    private final Choosable choosable;
    private final Seating seating;

    ChosenCheck(Choosable choosable, Seating seating) {
        this.choosable = choosable;
        this.seating = seating;
    }

    /** At the first submission: somebody for every station for which the drafter chooses. */
    List<Refusal> first(Route route, DraftId draft, Submission submission) {
        List<Refusal> reasons =
                new ArrayList<>(given(route, draft, submission, s -> s.chosenBy(Chooser.DRAFTER)));
        for (Station station : route.stations()) {
            if (station.chosenBy(Chooser.DRAFTER)
                    && seating.asks(station, draft)
                    && submission.chosenFor(station.key()).isEmpty()) {
                reasons.add(invalid("chosen.nobody", station.name().zhHant(), Choosable.MOST));
            }
        }
        return reasons;
    }

    /**
     * At a later one: only where somebody whom people chose cannot decide any more.
     *
     * @param vacant what nobody can decide in
     */
    List<Refusal> again(Route route, Review review, Submission submission, List<Vacancy> vacant) {
        List<Refusal> reasons =
                new ArrayList<>(given(route, review.draft(), submission, s -> s.chosen() != null));
        for (Station station : route.stations()) {
            if (!submission.chosenFor(station.key()).isEmpty()
                    && vacant.stream().noneMatch(vacancy -> vacancy.station().equals(station))) {
                reasons.add(conflict("submission.seat-not-vacant", station.name().zhHant()));
            }
        }
        return reasons;
    }

    private List<Refusal> given(
            Route route, DraftId draft, Submission submission, Predicate<Station> chooses) {
        List<Refusal> reasons = new ArrayList<>();
        submission
                .chosen()
                .forEach(
                        (key, people) -> reasons.addAll(given(route, draft, key, people, chooses)));
        return reasons;
    }

    private List<Refusal> given(
            Route route,
            DraftId draft,
            String key,
            List<PersonId> people,
            Predicate<Station> chooses) {
        Optional<Station> station =
                route.stations().stream()
                        .filter(one -> one.key().equals(key) && chooses.test(one))
                        .findFirst();
        Station.Sitting.Chosen chosen = station.map(Station::chosen).orElse(null);
        if (station.isEmpty() || chosen == null) {
            return List.of(invalid("chosen.not-here", key));
        }
        return choosable.problems(people, chosen.among(), station.get(), draft);
    }
}

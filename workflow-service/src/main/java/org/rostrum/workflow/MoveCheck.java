package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.rostrum.workflow.route.Station.Sitting;

/**
 * Says whether a review can go on by another version of its route as if it had begun by it: what it
 * has behind it and where it stands has to be the same there, and what is to come has to find its
 * seats.
 */
final class MoveCheck {

    private MoveCheck() {}

    /**
     * Everything that speaks against it.
     *
     * @param opened the places of all stations that were ever opened in the review, by key
     */
    static List<Refusal> problems(
            Review review, Route now, Route then, Map<String, Integer> opened) {
        Station at = now.station(node(review));
        List<Refusal> reasons = new ArrayList<>(behind(now, then, at, opened));
        if (review.running() && find(then, at.key()).filter(s -> !s.equals(at)).isPresent()) {
            reasons.add(conflict("move.station-changed", name(at)));
        }
        reasons.addAll(ahead(review, then, at));
        return reasons;
    }

    /** At which station it stands, or goes on once its drafter has mended the text. */
    static String node(Review review) {
        return review.running()
                ? review.standing().node()
                : Optional.ofNullable(review.resumeAt()).orElseThrow();
    }

    private static List<Refusal> behind(
            Route now, Route then, Station at, Map<String, Integer> opened) {
        List<Refusal> reasons = new ArrayList<>();
        if (!keys(now, at.place() + 1).equals(keys(then, at.place() + 1))) {
            reasons.add(conflict("move.way-changed", name(at)));
        }
        opened.forEach((key, place) -> {
            if (place > at.place()
                    && find(then, key).filter(station -> station.place() == place).isEmpty()) {
                reasons.add(conflict("move.station-gone", name(now.station(key))));
            }
        });
        return reasons;
    }

    private static String name(Station station) {
        return station.name().zhHant();
    }

    private static List<String> keys(Route route, int most) {
        return route.stations().stream().limit(most).map(Station::key).toList();
    }

    private static Optional<Station> find(Route route, String key) {
        return route.stations().stream().filter(station -> station.key().equals(key)).findFirst();
    }

    private static List<Refusal> ahead(Review review, Route then, Station at) {
        return then.stations().stream()
                .filter(station -> station.place() >= at.place())
                .filter(station -> !chosen(station, review))
                .map(station -> conflict("move.nobody-chosen", name(station)))
                .toList();
    }

    /** Whether those were chosen at the submission whom the station asks. */
    private static boolean chosen(Station station, Review review) {
        if (station.sitting() instanceof Sitting.Departments) {
            return !review.departments().isEmpty();
        }
        if (station.sitting() instanceof Sitting.Leaders(int count)) {
            int leaders = review.leaders().size();
            return leaders > 0 && (count == 0 || count == leaders);
        }
        return true;
    }
}

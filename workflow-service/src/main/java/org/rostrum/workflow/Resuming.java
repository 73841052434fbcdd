package org.rostrum.workflow;

import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.rostrum.workflow.route.Station.Lapsed;

/** Where a new round begins. */
final class Resuming {

    private Resuming() {}

    /**
     * Where the person who returned the text said; or at an earlier station that wants to decide
     * again about a text which changed more than its approval spans.
     */
    static Station at(Route route, Station said, Prospect prospect) {
        return route.stations().stream()
                .filter(station -> station.place() < said.place())
                .filter(station -> station.lapsed() == Lapsed.AGAIN)
                .filter(station -> lapsed(station, prospect))
                .findFirst()
                .orElse(said);
    }

    private static boolean lapsed(Station station, Prospect prospect) {
        return prospect.passed(station).stream().anyMatch(fated -> fated.fate().lapses());
    }
}

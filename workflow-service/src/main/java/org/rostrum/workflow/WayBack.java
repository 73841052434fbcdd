package org.rostrum.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;

/**
 * What comes of all returns of a station together. Pure.
 *
 * @param toDrafter whether anybody wants the text mended, which goes before everything else
 * @param station at which it goes on: the earliest that anybody named
 * @param through whether all stations from there on are asked again, whatever they said before
 */
record WayBack(boolean toDrafter, Station station, boolean through) {

    /**
     * @param returned the station that has ended
     * @param seats its seats, one of which at least returned the text
     */
    static WayBack of(Route route, Station returned, List<Seat> seats) {
        List<Destination> wanted = wanted(seats);
        boolean toDrafter = wanted.stream().anyMatch(Destination::toDrafter);
        Station earliest =
                wanted.stream()
                        .map(one -> goesOnAt(route, returned, one))
                        .min(Comparator.comparingInt(Station::place))
                        .orElse(returned);
        return new WayBack(toDrafter, earliest, wanted.stream().anyMatch(Destination::fromStart));
    }

    private static List<Destination> wanted(List<Seat> seats) {
        return seats.stream()
                .filter(seat -> seat.verdict() == Verdict.RETURN)
                .map(Seat::destination)
                .flatMap(one -> Stream.ofNullable(one))
                .toList();
    }

    private static Station goesOnAt(Route route, Station returned, Destination wanted) {
        String sentTo = wanted.sentTo();
        if (sentTo != null) {
            return route.station(sentTo);
        }
        return switch (wanted.resumeAt()) {
            case Destination.STATION -> returned;
            case Destination.START -> route.first();
            case String key -> route.station(key);
        };
    }

    /** In the words of the record, as seen from the station that returned it. */
    String resumeAt(Route route, Station returned) {
        if (station.equals(returned)) {
            return Destination.STATION;
        }
        return station.equals(route.first()) ? Destination.START : station.key();
    }
}

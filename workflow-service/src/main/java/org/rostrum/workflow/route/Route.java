package org.rostrum.workflow.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A deployed process as the house sees it.
 *
 * @param version counted by the engine, from 1
 * @param stations in the order in which they are passed; at least one
 */
public record Route(String key, int version, Name name, List<Station> stations) {

    /** The user task of the drafter, to which every return leads. */
    public static final String REVISE = "revise";

    public Route {
        stations = List.copyOf(stations);
        if (stations.isEmpty()) {
            throw new Malformed(key, "it has no station");
        }
    }

    public Station first() {
        return stations.getFirst();
    }

    public Station station(String stationKey) {
        return stations.stream()
                .filter(s -> s.key().equals(stationKey))
                .findFirst()
                .orElseThrow(() -> new Malformed(key, "it has no station " + stationKey));
    }

    public boolean wantsDepartments() {
        return sittings().anyMatch(Station.Sitting.Departments.class::isInstance);
    }

    public boolean wantsLeaders() {
        return sittings().anyMatch(Station.Sitting.Leaders.class::isInstance);
    }

    /** How many leaders it wants: 0 for one or more. */
    public int leaderCount() {
        return sittings()
                .mapToInt(s -> s instanceof Station.Sitting.Leaders(int count) ? count : 0)
                .max()
                .orElse(0);
    }

    private Stream<Station.Sitting> sittings() {
        return stations.stream().flatMap(station -> station.sittings().stream());
    }

    /** The station that is asked after this one; empty behind the last. */
    public Optional<Station> after(Station station) {
        return stations.stream().filter(s -> s.place() == station.place() + 1).findFirst();
    }

    /** A BPMN file says something that the house does not understand. */
    public static final class Malformed extends RuntimeException {
        private final Fault fault;
        private final transient List<String> arguments;

        Malformed(String route, Fault fault, Object... arguments) {
            this(route, fault, Arrays.stream(arguments).map(String::valueOf).toList());
        }

        /** What only the house's own mistakes could bring about, or what has no words of ours. */
        Malformed(String route, String problem) {
            this(route, Fault.UNREADABLE, List.of(problem));
        }

        private Malformed(String route, Fault fault, List<String> arguments) {
            super("route " + route + ": " + fault.english(arguments));
            this.fault = fault;
            this.arguments = arguments;
        }

        Fault fault() {
            return fault;
        }

        List<String> arguments() {
            return arguments;
        }
    }
}

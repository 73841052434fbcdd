package org.rostrum.workflow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.route.Station;

/**
 * Who would decide about a draft, as the house is staffed today. It binds nobody: people come and
 * go before a station opens.
 *
 * @param steps in the order of the route
 */
public record Forecast(Label route, List<Step> steps) {

    public Forecast {
        steps = List.copyOf(steps);
    }

    /** Whether somewhere nobody could decide. */
    public boolean vacant() {
        return steps.stream().anyMatch(Step::vacant);
    }

    /**
     * A station that is open or will be.
     *
     * @param open whether it is open now
     * @param rule what it takes to pass
     * @param share for {@link Station.Rule#SHARE}: such as 2/3; else null
     * @param stopsAtReturn whether a return ends it before all have been heard
     * @param mayReject whether a seat may end the whole review
     * @param seats who has not decided yet; nobody where the route finds no seat
     */
    public record Step(
            String key,
            Label name,
            boolean open,
            Station.Rule rule,
            @Nullable String share,
            boolean stopsAtReturn,
            boolean mayReject,
            List<Expected> seats) {

        public boolean vacant() {
            return seats.isEmpty() || seats.stream().anyMatch(Expected::vacant);
        }
    }

    /**
     * @param people who could decide there, at most {@value #MOST}
     * @param more how many others could
     */
    public record Expected(String name, List<NamedPerson> people, int more) {

        static final int MOST = 8;

        static Expected of(String name, List<NamedPerson> people) {
            return new Expected(
                    name, people.stream().limit(MOST).toList(), Math.max(0, people.size() - MOST));
        }

        /** Whether nobody could decide there. */
        public boolean vacant() {
            return people.isEmpty();
        }
    }
}

package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.RouteFile;
import org.rostrum.workflow.route.Station;

class WayBackTest {

    private static final Route ROUTE = route();
    private static final Station LEADERS = ROUTE.stations().getLast();
    private static final List<String> EARLIER = List.of("head", "countersign", "office");

    private static Route route() {
        try (var file = WayBackTest.class.getResourceAsStream("/processes/standard.bpmn20.xml")) {
            if (file == null) {
                throw new IllegalStateException("no such route");
            }
            return RouteFile.read(file.readAllBytes(), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<List<Destination>> returns() {
        Arbitrary<Destination> toDrafter =
                Arbitraries.of("station", "start", "head", "countersign", "office")
                        .map(at -> new Destination(null, at));
        Arbitrary<Destination> toStation =
                Combinators.combine(Arbitraries.of(EARLIER), Arbitraries.of("station", "start"))
                        .as(Destination::new);
        return Arbitraries.oneOf(toDrafter, toStation).list().ofMinSize(1).ofMaxSize(4);
    }

    private static WayBack way(List<Destination> returns) {
        return WayBack.of(ROUTE, LEADERS, returns.stream().map(WayBackTest::seat).toList());
    }

    private static Seat seat(Destination to) {
        return new Seat(
                new SeatId(UUID.randomUUID()),
                0,
                "s",
                SeatState.DECIDED,
                null,
                Verdict.RETURN,
                false,
                false,
                null,
                to);
    }

    @Property
    void leadsToTheDrafterWhereverOneWantsThat(@ForAll("returns") List<Destination> returns) {
        assertThat(way(returns).toDrafter())
                .isEqualTo(returns.stream().anyMatch(one -> one.sentTo() == null));
    }

    /** Nobody's wish is gone past. */
    @Property
    void goesOnAtTheEarliestStationThatAnybodyNamed(@ForAll("returns") List<Destination> returns) {
        Station at = way(returns).station();
        assertThat(returns)
                .allSatisfy(one ->
                        assertThat(at.place())
                                .isLessThanOrEqualTo(way(List.of(one)).station().place()))
                .anySatisfy(one -> assertThat(way(List.of(one)).station()).isEqualTo(at));
    }

    @Property
    void asksEverybodyAgainWhereOneWantsThat(@ForAll("returns") List<Destination> returns) {
        assertThat(way(returns).through())
                .isEqualTo(returns.stream().anyMatch(one -> one.resumeAt().equals("start")));
    }

    @Property
    void dependsOnNobodysPlace(@ForAll("returns") List<Destination> returns) {
        assertThat(way(returns.reversed())).isEqualTo(way(returns));
    }
}

package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.AddingSeat.Where;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.rostrum.workflow.process.Ending;
import org.rostrum.workflow.route.Station.OnReturn;
import org.rostrum.workflow.route.Station.Rule;

class TurnsTest {

    private static Seat seat(
            int place, SeatState state, @Nullable Verdict verdict, @Nullable Addition addition) {
        return new Seat(
                new SeatId(new UUID(0, place)),
                place,
                "s" + place,
                state,
                null,
                verdict,
                false,
                false,
                addition,
                null);
    }

    private static Seat open(int place) {
        return seat(place, SeatState.OPEN, null, null);
    }

    private static Seat waiting(int place) {
        return seat(place, SeatState.WAITING, null, null);
    }

    private static Seat decided(int place) {
        return seat(place, SeatState.DECIDED, Verdict.APPROVE, null);
    }

    private static Seat added(int place, SeatState state, Where where, int from) {
        return added(place, state, null, where, from);
    }

    private static Seat added(
            int place, SeatState state, @Nullable Verdict verdict, Where where, int from) {
        return seat(place, state, verdict, addition(where, from));
    }

    private static Addition addition(Where where, int from) {
        return new Addition(new PersonId(new UUID(0, 1)), where, from, "請看", Instant.EPOCH);
    }

    private static List<Integer> opening(boolean inOrder, Seat... seats) {
        return new Turns(inOrder, List.of(seats)).toOpen().stream().map(Seat::place).toList();
    }

    @Test
    void opensWhatWasAddedAfterOnceItsSeatHasDecided() {
        Seat after = added(2, SeatState.WAITING, Where.AFTER, 0);
        assertThat(opening(false, open(0), open(1), after)).isEmpty();
        assertThat(opening(false, decided(0), open(1), after)).containsExactly(2);
    }

    @Test
    void opensASeatAgainOnceWhatWasAddedBeforeItHasDecided() {
        assertThat(opening(false, waiting(0), added(1, SeatState.OPEN, Where.BEFORE, 0))).isEmpty();
        assertThat(
                        opening(
                                false,
                                waiting(0),
                                added(1, SeatState.DECIDED, Verdict.RETURN, Where.BEFORE, 0)))
                .containsExactly(0);
        assertThat(opening(false, waiting(0))).containsExactly(0);
    }

    @Test
    void hearsInOrderWhatBelongsToATurnBeforeTheNext() {
        Seat after = added(2, SeatState.OPEN, Where.AFTER, 0);
        assertThat(opening(true, decided(0), waiting(1), after)).isEmpty();
        Seat heard = added(2, SeatState.DECIDED, Verdict.APPROVE, Where.AFTER, 0);
        assertThat(opening(true, decided(0), waiting(1), heard)).containsExactly(1);
        Seat beside = added(2, SeatState.OPEN, Where.BESIDE, 0);
        assertThat(opening(true, decided(0), waiting(1), beside)).containsExactly(1);
    }

    @Test
    void doesNotWaitForASeatThatIsNotThere() {
        assertThat(opening(false, added(5, SeatState.WAITING, Where.AFTER, 0))).containsExactly(5);
    }

    @Provide
    Arbitrary<List<Addition>> additions() {
        return Combinators.combine(
                        Arbitraries.of(Where.class), Arbitraries.integers().between(0, 99))
                .as(TurnsTest::addition)
                .list()
                .ofMaxSize(8);
    }

    /** However seats were added to one another, one after another everybody gets the turn. */
    @Property
    void leavesNobodyWaiting(
            @ForAll Rule rule,
            @ForAll OnReturn onReturn,
            @ForAll("additions") List<Addition> additions,
            @ForAll("additions") List<Addition> picks) {
        List<Seat> seats = new ArrayList<>(List.of(waiting(0), waiting(1), waiting(2)));
        for (Addition one : additions) {
            int from = one.from() % seats.size();
            seats.add(seat(seats.size(), SeatState.WAITING, null, addition(one.where(), from)));
        }
        StationRule station =
                rule == Rule.SHARE
                        ? new StationRule(Rule.ALL, onReturn)
                        : new StationRule(rule, onReturn);
        for (int step = 0; step < additions.size() + 3; step++) {
            station.turns(List.copyOf(seats))
                    .toOpen()
                    .forEach(seat -> seats.set(seat.place(), opened(seat)));
            List<Seat> able =
                    seats.stream().filter(seat -> seat.state() == SeatState.OPEN).toList();
            assertThat(able).isNotEmpty();
            int pick = picks.isEmpty() ? 0 : picks.get(step % picks.size()).from();
            Seat next = able.get(pick % able.size());
            seats.set(next.place(), next.decided(Verdict.APPROVE, null));
        }
        assertThat(station.endingOf(seats)).contains(Ending.PASSED);
    }

    private static Seat opened(Seat seat) {
        return seat(seat.place(), SeatState.OPEN, null, seat.addition());
    }

    /** Whatever the rule, a station does not end before those that were added have been heard. */
    @Property
    void endsOnlyWhenWhoWasAddedHasBeenHeard(@ForAll Rule rule, @ForAll Where where) {
        StationRule station = new StationRule(rule, OnReturn.HEAR_ALL);
        assertThat(station.endingOf(List.of(decided(0), added(1, SeatState.OPEN, where, 0))))
                .isEmpty();
        assertThat(
                        station.endingOf(
                                List.of(
                                        decided(0),
                                        added(1, SeatState.DECIDED, Verdict.APPROVE, where, 0))))
                .contains(Ending.PASSED);
    }

    @Property
    void returnsWhatOneWhoWasAddedReturns(@ForAll Rule rule, @ForAll OnReturn onReturn) {
        List<Seat> seats =
                List.of(decided(0), added(1, SeatState.DECIDED, Verdict.RETURN, Where.BESIDE, 0));
        assertThat(new StationRule(rule, onReturn).endingOf(seats)).contains(Ending.RETURNED);
    }

    @Test
    void stopsAtTheReturnOfOneWhoWasAddedWhereTheRouteStopsAtReturns() {
        List<Seat> seats =
                List.of(open(0), added(1, SeatState.DECIDED, Verdict.RETURN, Where.BESIDE, 0));
        assertThat(new StationRule(Rule.ALL, OnReturn.STOP).endingOf(seats))
                .contains(Ending.RETURNED);
        assertThat(new StationRule(Rule.ALL, OnReturn.HEAR_ALL).endingOf(seats))
                .isEqualTo(Optional.empty());
    }

    @Test
    void endsAtARejectionWithoutHearingAnybodyElse() {
        List<Seat> seats =
                List.of(
                        seat(0, SeatState.DECIDED, Verdict.REJECT, null),
                        added(1, SeatState.OPEN, Where.BESIDE, 0));
        assertThat(new StationRule(Rule.ALL, OnReturn.HEAR_ALL).endingOf(seats))
                .contains(Ending.REJECTED);
    }
}

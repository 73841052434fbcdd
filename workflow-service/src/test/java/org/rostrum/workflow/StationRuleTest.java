package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.rostrum.workflow.process.Ending;
import org.rostrum.workflow.route.Station.OnReturn;
import org.rostrum.workflow.route.Station.Rule;

class StationRuleTest {

    @Provide
    Arbitrary<List<Verdict>> verdicts() {
        return Arbitraries.of(Verdict.class).list().ofMinSize(1).ofMaxSize(20);
    }

    @Property
    void alwaysEndsOnceEverybodyWasHeard(
            @ForAll Rule rule, @ForAll OnReturn onReturn, @ForAll("verdicts") List<Verdict> said) {
        assertThat(new StationRule(rule, onReturn).ending(new ArrayList<>(said))).isPresent();
    }

    @Property
    void neverPassesOverAReturnWhereEverybodyHasToAgree(
            @ForAll OnReturn onReturn, @ForAll("verdicts") List<Verdict> said) {
        Optional<Ending> ending = new StationRule(Rule.ALL, onReturn).ending(new ArrayList<>(said));
        boolean objected = said.contains(Verdict.RETURN) || said.contains(Verdict.REJECT);
        assertThat(ending.equals(Optional.of(Ending.PASSED))).isEqualTo(!objected);
    }

    @Property
    void hearsAllBeforeItReturns(@ForAll("verdicts") List<Verdict> said) {
        List<@Nullable Verdict> voices =
                new ArrayList<>(Collections.nCopies(said.size() + 1, null));
        for (int i = 0; i < said.size(); i++) {
            voices.set(i, said.get(i) == Verdict.REJECT ? Verdict.RETURN : said.get(i));
        }
        assertThat(new StationRule(Rule.ALL, OnReturn.HEAR_ALL).ending(voices)).isEmpty();
    }

    @Property
    void stopsAtTheFirstReturnWhereTheRouteSaysSo(@ForAll("verdicts") List<Verdict> said) {
        List<@Nullable Verdict> voices = new ArrayList<>(said);
        voices.removeIf(v -> v == Verdict.REJECT);
        voices.add(Verdict.RETURN);
        voices.add(null);
        assertThat(new StationRule(Rule.ALL, OnReturn.STOP).ending(voices))
                .contains(Ending.RETURNED);
        assertThat(new StationRule(Rule.SEQUENCE, OnReturn.HEAR_ALL).ending(voices))
                .contains(Ending.RETURNED);
    }

    @Property
    void oneRejectionEndsEverything(
            @ForAll Rule rule, @ForAll OnReturn onReturn, @ForAll("verdicts") List<Verdict> said) {
        List<@Nullable Verdict> voices = new ArrayList<>(said);
        voices.add(Verdict.REJECT);
        voices.add(null);
        assertThat(new StationRule(rule, onReturn).ending(voices)).contains(Ending.REJECTED);
    }

    @Property
    void oneApprovalIsEnoughWhereAnyIs(@ForAll OnReturn onReturn) {
        List<@Nullable Verdict> voices = new ArrayList<>(Collections.nCopies(3, null));
        voices.set(1, Verdict.APPROVE);
        assertThat(new StationRule(Rule.ANY, onReturn).ending(voices)).contains(Ending.PASSED);
    }

    @Property
    void passesWhenNobodyHasAnOpinion(@ForAll Rule rule, @ForAll OnReturn onReturn) {
        assertThat(
                        new StationRule(rule, onReturn)
                                .ending(new ArrayList<>(Collections.nCopies(4, Verdict.ABSTAIN))))
                .contains(Ending.PASSED);
    }

    @Property
    void opensTheSeatsOfASequenceOneAfterAnother(@ForAll("seatCounts") int count) {
        StationRule rule = new StationRule(Rule.SEQUENCE, OnReturn.STOP);
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            seats.add(seat(i, i == 0 ? SeatState.OPEN : SeatState.WAITING));
        }
        for (int i = 0; i < count; i++) {
            assertThat(rule.turns(seats).toOpen()).isEmpty();
            seats.set(i, seats.get(i).decided(Verdict.APPROVE, null));
            if (i + 1 < count) {
                assertThat(rule.turns(seats).toOpen()).containsExactly(seats.get(i + 1));
                seats.set(i + 1, seat(i + 1, SeatState.OPEN));
            }
        }
        assertThat(rule.turns(seats).toOpen()).isEmpty();
    }

    @Provide
    Arbitrary<Integer> seatCounts() {
        return Arbitraries.integers().between(1, 12);
    }

    private static Seat seat(int place, SeatState state) {
        return seat(place, state, null, false);
    }

    private static Seat seat(
            int place, SeatState state, @Nullable Verdict verdict, boolean secondReader) {
        return new Seat(
                new SeatId(new UUID(0, place)),
                place,
                "s" + place,
                state,
                null,
                verdict,
                false,
                secondReader,
                null,
                null);
    }

    @Property
    void passesAnAmendedTextOnlyWithItsSecondReader(
            @ForAll Rule rule,
            @ForAll OnReturn onReturn,
            @ForAll("secondReadings") @Nullable Verdict second) {
        List<Seat> seats =
                List.of(
                        seat(0, SeatState.DECIDED, Verdict.APPROVE_AS_AMENDED, false),
                        seat(1, SeatState.OPEN, second, true));
        Optional<Ending> expected =
                second == null
                        ? Optional.empty()
                        : Optional.of(second == Verdict.RETURN ? Ending.RETURNED : Ending.PASSED);
        assertThat(new StationRule(rule, onReturn).endingOf(seats)).isEqualTo(expected);
    }

    @Provide
    Arbitrary<Verdict> secondReadings() {
        return Arbitraries.of(Verdict.APPROVE, Verdict.RETURN).injectNull(0.3);
    }
}

package org.rostrum.workflow;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.rostrum.workflow.process.Ending;
import org.rostrum.workflow.route.Share;
import org.rostrum.workflow.route.Station;
import org.rostrum.workflow.route.Station.OnReturn;
import org.rostrum.workflow.route.Station.Rule;

/**
 * When a station has ended, and how. Says nothing about who may speak.
 *
 * @param share for {@code SHARE}; else null
 */
record StationRule(Rule rule, @Nullable Share share, OnReturn onReturn) {

    StationRule(Rule rule, OnReturn onReturn) {
        this(rule, null, onReturn);
    }

    static StationRule of(Station station) {
        return new StationRule(station.rule(), station.share(), station.onReturn());
    }

    /**
     * Empty while somebody has to be heard. An abstention counts as heard and not as an approval;
     * where everybody abstained nobody objected, and the station passes.
     *
     * @param verdicts of the seats in their order; null where a seat has not spoken
     */
    Optional<Ending> ending(List<@Nullable Verdict> verdicts) {
        if (share != null) {
            return new Voting(share, onReturn == OnReturn.HEAR_ALL).ending(verdicts);
        }
        if (verdicts.contains(Verdict.REJECT)) {
            return Optional.of(Ending.REJECTED);
        }
        if (rule == Rule.ANY
                && verdicts.stream().anyMatch(said -> said != null && said.approves())) {
            return Optional.of(Ending.PASSED);
        }
        boolean allHeard = !verdicts.contains(null);
        if (verdicts.contains(Verdict.RETURN)) {
            return allHeard || stopsAtReturn() ? Optional.of(Ending.RETURNED) : Optional.empty();
        }
        return allHeard ? Optional.of(Ending.PASSED) : Optional.empty();
    }

    /**
     * The same of the seats. A second reader is none of those whom the route asks: where these let
     * the text pass, it passes if the second reader does.
     */
    Optional<Ending> endingOf(List<Seat> seats) {
        Optional<Ending> asked = ending(verdicts(seats, false));
        boolean passed = asked.filter(Ending.PASSED::equals).isPresent();
        return passed && seats.stream().anyMatch(Seat::secondReader)
                ? new StationRule(Rule.ALL, OnReturn.STOP).ending(verdicts(seats, true))
                : asked;
    }

    private static List<@Nullable Verdict> verdicts(List<Seat> seats, boolean secondReader) {
        return seats.stream()
                .filter(seat -> seat.secondReader() == secondReader)
                .map(Seat::verdict)
                .toList();
    }

    /** In a sequence nobody is asked about a text that somebody before has returned. */
    private boolean stopsAtReturn() {
        return onReturn == OnReturn.STOP || rule == Rule.SEQUENCE;
    }

    /** The seat that has its turn now in a sequence: the first that has not spoken. */
    Optional<Seat> toOpen(List<Seat> seats) {
        return rule == Rule.SEQUENCE
                ? seats.stream()
                        .filter(s -> s.state() != SeatState.DECIDED)
                        .findFirst()
                        .filter(s -> s.state() == SeatState.WAITING)
                : Optional.empty();
    }

    /** How a seat begins. */
    SeatState beginning(int place) {
        return rule == Rule.SEQUENCE && place > 0 ? SeatState.WAITING : SeatState.OPEN;
    }
}

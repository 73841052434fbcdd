package org.rostrum.workflow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
     * The same of the seats. Whatever the rule, those that people added have to be heard, too, and
     * what one of them returns is returned.
     */
    Optional<Ending> endingOf(List<Seat> seats) {
        List<Seat> route = seats.stream().filter(seat -> seat.addition() == null).toList();
        Optional<Ending> asked = endingAsked(route);
        if (route.size() == seats.size()) {
            return asked;
        }
        List<@Nullable Verdict> added =
                seats.stream().filter(seat -> seat.addition() != null).map(Seat::verdict).toList();
        return both(asked, new StationRule(Rule.ALL, onReturn).ending(added));
    }

    boolean heardEnough(List<Seat> seats) {
        return endingOf(seats).isPresent();
    }

    private Optional<Ending> both(Optional<Ending> asked, Optional<Ending> added) {
        if (asked.equals(Optional.of(Ending.REJECTED))) {
            return asked;
        }
        boolean returned = Stream.of(asked, added).anyMatch(Optional.of(Ending.RETURNED)::equals);
        if (returned && stopsAtReturn()) {
            return Optional.of(Ending.RETURNED);
        }
        if (asked.isEmpty() || added.isEmpty()) {
            return Optional.empty();
        }
        return returned ? Optional.of(Ending.RETURNED) : asked;
    }

    /**
     * A second reader is none of those whom the route asks: where these let the text pass, it
     * passes if the second reader does.
     */
    private Optional<Ending> endingAsked(List<Seat> seats) {
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

    /** Whose turn it is. */
    Turns turns(List<Seat> seats) {
        return new Turns(rule == Rule.SEQUENCE, seats);
    }
}

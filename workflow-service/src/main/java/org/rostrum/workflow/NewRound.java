package org.rostrum.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.remark.Amendment;
import org.rostrum.draft.revision.Revision;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.rostrum.workflow.process.Ending;
import org.rostrum.workflow.process.Engine;
import org.rostrum.workflow.process.Position;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.rostrum.workflow.route.Station.Lapsed;
import org.rostrum.workflow.route.Station.Rule;
import org.springframework.stereotype.Component;

/**
 * The round that begins when somebody amends the text under review: at the station where that
 * happened, or at an earlier one that wants to decide again about such a change.
 */
@Component
class NewRound {

    private final Engine engine;
    private final ReviewStore reviews;
    private final SeatStore seats;
    private final Seating seating;
    private final Prospects prospects;
    private final Resuming resuming;
    private final Carrying carrying;
    private final Passage passage;
    private final Foretelling foretelling;
    private final Chronicle chronicle;

    NewRound(
            Engine engine,
            ReviewStore reviews,
            SeatStore seats,
            Seating seating,
            Prospects prospects,
            Resuming resuming,
            Carrying carrying,
            Passage passage,
            Foretelling foretelling,
            Chronicle chronicle) {
        this.engine = engine;
        this.reviews = reviews;
        this.seats = seats;
        this.seating = seating;
        this.prospects = prospects;
        this.resuming = resuming;
        this.carrying = carrying;
        this.passage = passage;
        this.foretelling = foretelling;
        this.chronicle = chronicle;
    }

    /**
     * @param situation before the amendment
     * @return the review as it stands once everything has followed that follows by itself
     */
    Review begin(Review review, Revision revision, Situation situation, Instant now) {
        Route route = passage.route(review);
        Station station = route.station(situation.standing().station());
        seats.closeActive(review.id(), LaneState.AMENDED, now);
        chronicle.closed(review, station.key(), LaneState.AMENDED.name());
        Prospect prospect = prospects.of(review, review.round() + 1, revision.number());
        Station from = resuming.notLaterThan(station, route, prospect);
        Review next =
                review.again(revision.number(), revision.sha256(), from, review.note(), now)
                        .at(position(review, station, from), null);
        reviews.update(next);
        carrying.before(from, route, prospect, next, now);
        List<Place> spoken =
                chosen(
                        seating.withAdded(station, review),
                        notAskedAgain(station, from, situation.seats()));
        Set<Integer> told =
                prospect.at(station, spoken, Set.of()).stream()
                        .filter(fated -> fated.fate().lapses())
                        .map(fated -> fated.said().place().place())
                        .collect(Collectors.toSet());
        carrying.inform(next, station, prospect, chosen(spoken, told), now);
        passage.open(next, told, now);
        return reviews.newest(review.draft()).orElseThrow();
    }

    /** Along the flows that the route draws: back, and to the station from which it goes on. */
    private Position position(Review review, Station station, Station from) {
        if (from.equals(station)) {
            return review.standing();
        }
        Position back = engine.advance(review.standing(), Ending.RETURNED).orElseThrow();
        return engine.resubmit(back, from.key());
    }

    AmendmentPreview foretold(Review review, Amendment amendment, PersonId amender) {
        Route route = passage.route(review);
        Station station = route.station(review.standing().node());
        Prospect prospect =
                prospects.of(review, review.round() + 1, amendment.text(), Set.of(amender));
        Station from = resuming.notLaterThan(station, route, prospect);
        List<Seat> active = seats.active(review.id());
        Set<Integer> spoken = notAskedAgain(station, from, active);
        Predicate<Said> told =
                said ->
                        said.station().equals(station.key())
                                && spoken.contains(said.place().place());
        return new AmendmentPreview(
                amendment,
                DecisionContexts.label(from.name()),
                foretelling.stations(review, from, prospect, told),
                from.equals(station)
                        && station.equals(route.stations().getLast())
                        && active.stream().filter(seat -> seat.verdict() == null).count() <= 1
                        && (tells(station) || active.size() == 1));
    }

    /** Places that spoke in the round that ends, at a station that opens again but only tells. */
    private static Set<Integer> notAskedAgain(Station station, Station from, List<Seat> seats) {
        return from.equals(station) && tells(station)
                ? seats.stream()
                        .filter(seat -> seat.verdict() != null)
                        .map(Seat::place)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Where voices are counted nobody's can be left out of the base. */
    private static boolean tells(Station station) {
        return station.lapsed() == Lapsed.INFORM && station.rule() != Rule.SHARE;
    }

    private static List<Place> chosen(List<Place> places, Set<Integer> which) {
        return places.stream().filter(place -> which.contains(place.place())).toList();
    }
}

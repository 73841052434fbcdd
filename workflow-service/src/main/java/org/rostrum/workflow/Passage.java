package org.rostrum.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftLife;
import org.rostrum.draft.Released;
import org.rostrum.outcome.Outcome;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.rostrum.workflow.ReviewStatus.State;
import org.rostrum.workflow.process.Ending;
import org.rostrum.workflow.process.Engine;
import org.rostrum.workflow.process.Position;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;

/**
 * Moves a review from station to station. The engine is called only where one ends; everything
 * happens in the transaction of the decision that ended it.
 */
@Component
class Passage {

    private final Engine engine;
    private final Routes routes;
    private final Seating seating;
    private final ReviewStore reviews;
    private final SeatStore seats;
    private final WithdrawalStore withdrawals;
    private final DraftLife life;
    private final Carrying carrying;
    private final SecondReading secondReading;
    private final SentBackStore sentBack;
    private final StandingIn standingIn;
    private final Afterwards afterwards;
    private final ReopeningStore reopening;
    private final FillingSeats filling;
    private final Chronicle chronicle;
    private final VacancyChronicle vacancies;

    Passage(
            Engine engine,
            Routes routes,
            Seating seating,
            ReviewStore reviews,
            SeatStore seats,
            WithdrawalStore withdrawals,
            DraftLife life,
            Carrying carrying,
            SecondReading secondReading,
            SentBackStore sentBack,
            StandingIn standingIn,
            Afterwards afterwards,
            ReopeningStore reopening,
            FillingSeats filling,
            Chronicle chronicle,
            VacancyChronicle vacancies) {
        this.engine = engine;
        this.routes = routes;
        this.seating = seating;
        this.reviews = reviews;
        this.seats = seats;
        this.withdrawals = withdrawals;
        this.life = life;
        this.carrying = carrying;
        this.secondReading = secondReading;
        this.sentBack = sentBack;
        this.standingIn = standingIn;
        this.afterwards = afterwards;
        this.reopening = reopening;
        this.filling = filling;
        this.chronicle = chronicle;
        this.vacancies = vacancies;
    }

    /**
     * Seats the station at which the review stands; the review's row is there already. Where all
     * that was said before holds, the station has been passed by it.
     */
    void open(Review review, Instant now) {
        open(review, Set.of(), now);
    }

    /**
     * @param leftOut numbers of the places that are not asked
     */
    void open(Review review, Set<Integer> leftOut, Instant now) {
        String key = review.standing().node();
        Station station = route(review).station(key);
        if (!seating.asks(station, review.draft())) {
            skip(review, station, now);
            return;
        }
        SeatStore.OpenedStation opened = seats.openStation(review, station.place(), now);
        boolean spoken =
                opened.fresh()
                        ? seated(review, station, opened.id(), leftOut, now)
                        : woken(review, station);
        if (afterwards.ordered(review, station)
                && !StationRule.of(station).heardEnough(seats.active(review.id()))) {
            passOver(review, now);
            return;
        }
        if (!spoken || whoseTurn(review, seats.active(review.id()), now).isPresent()) {
            lookForVoices(review, now);
        }
    }

    /** Seats in which nobody has a voice go to somebody by a rule, or stop the review visibly. */
    private void lookForVoices(Review review, Instant now) {
        standingIn.look(review, now);
        filling.look(review, now);
    }

    /** Whether anything that was said before holds in it. */
    private boolean seated(
            Review review, Station station, UUID opened, Set<Integer> leftOut, Instant now) {
        List<Place> places =
                seating.opening(station, review).stream()
                        .filter(place -> !leftOut.contains(place.place()))
                        .toList();
        List<Seat> expected = places.stream().map(Seat::expected).toList();
        Turns turns = StationRule.of(station).turns(expected);
        for (int i = 0; i < places.size(); i++) {
            SeatState state = turns.hasTurn(expected.get(i)) ? SeatState.OPEN : SeatState.WAITING;
            seats.insert(opened, review, places.get(i), state, now);
        }
        chronicle.opened(review, station.key(), names(places));
        return review.round() > 1 && carrying.into(review, station, places, now);
    }

    /** It has its seats already, and what holds in them. */
    private boolean woken(Review review, Station station) {
        reopening.reopen(review, station.key());
        chronicle.opened(
                review, station.key(), seats.active(review.id()).stream().map(Seat::name).toList());
        return true;
    }

    private static List<String> names(List<Place> places) {
        return places.stream().map(Place::name).toList();
    }

    /** The open station is heard after the fact, by a leader's order. */
    void passOver(Review review, Instant now) {
        Station station = route(review).station(review.standing().node());
        afterwards.owe(review, station, now);
        seats.closeActive(review.id(), LaneState.AFTERWARDS, now);
        chronicle.closed(review, station.key(), LaneState.AFTERWARDS.name());
        pass(review, engine.advance(review.standing(), Ending.PASSED).orElse(null), now);
    }

    /**
     * Opens it and leaves it in one go, along the drawn flow; nobody has approved anything there.
     */
    private void skip(Review review, Station station, Instant now) {
        seats.openStation(review, station.place(), now);
        seats.closeActive(review.id(), LaneState.SKIPPED, now);
        vacancies.skipped(review, station);
        pass(review, engine.advance(review.standing(), Ending.PASSED).orElse(null), now);
    }

    /** Looks whether the station has ended now that its seats say this. */
    void follow(Review review, List<Seat> spoken, Instant now) {
        whoseTurn(review, spoken, now)
                .ifPresent(opened -> {
                    if (opened.isEmpty()) {
                        standingIn.lookAgain(review, now);
                    } else {
                        lookForVoices(review, now);
                    }
                });
    }

    /** The seats that open by what has been said; nothing at all where the station has ended. */
    private Optional<List<Seat>> whoseTurn(Review review, List<Seat> spoken, Instant now) {
        Route route = route(review);
        Station station = route.station(review.standing().node());
        StationRule rule = StationRule.of(station);
        Optional<Ending> ending = rule.endingOf(spoken);
        if (ending.isEmpty()) {
            List<Seat> next = rule.turns(spoken).toOpen();
            next.forEach(seat -> seats.open(seat.id(), now));
            return Optional.of(next);
        }
        if (ending.get() == Ending.PASSED
                && station.equals(route.stations().getLast())
                && secondReading.opened(review, route, spoken, now)) {
            return Optional.of(List.of());
        }
        leave(review, station, ending.get(), spoken, now);
        return Optional.empty();
    }

    private void leave(
            Review review, Station station, Ending ending, List<Seat> spoken, Instant now) {
        seats.closeActive(review.id(), lane(ending), now);
        chronicle.closed(review, station.key(), ending.name());
        Optional<Position> next = engine.advance(review.standing(), ending);
        switch (ending) {
            case PASSED -> pass(review, next.orElse(null), now);
            case RETURNED -> sendBack(review, station, next.orElseThrow(), spoken, now);
            case REJECTED -> reject(review, now);
        }
    }

    private void pass(Review review, @Nullable Position next, Instant now) {
        if (next != null) {
            Review moved = review.at(next, null);
            reviews.update(moved);
            open(moved, now);
            return;
        }
        end(review, State.APPROVED, now);
        sure(life.approve(review.draft()));
        chronicle.ended(review, "draft.approved");
    }

    private void sendBack(
            Review review, Station station, Position next, List<Seat> spoken, Instant now) {
        Route route = route(review);
        WayBack way = WayBack.of(route, station, spoken);
        if (!way.toDrafter()) {
            askAgain(review, station, engine.resubmit(next, way.station().key()), way, now);
            return;
        }
        reviews.update(review.at(next, way.station().key()));
        withdrawals.lapse(review.id(), now);
        sure(life.release(review.draft(), Released.RETURNED));
        chronicle.returned(review, station.key(), way.resumeAt(route, station));
    }

    /** Of an earlier station, in a new round about the same text. */
    private void askAgain(
            Review review, Station sender, Position position, WayBack way, Instant now) {
        Review next =
                review.again(review.revision(), review.sha256(), way.station(), review.note(), now)
                        .at(position, null);
        reviews.update(next);
        sentBack.insert(next, way);
        chronicle.sentBack(next, sender.key(), way);
        open(next, now);
    }

    private void reject(Review review, Instant now) {
        end(review, State.REJECTED, now);
        sure(life.reject(review.draft()));
        chronicle.ended(review, "draft.rejected");
    }

    /** Takes a live review off its way, wherever it stands. */
    void cancel(Review review, State how, Instant now) {
        engine.cancel(review.standing().instance(), how.name());
        seats.closeActive(review.id(), LaneState.ENDED, now);
        end(review, how, now);
    }

    private void end(Review review, State how, Instant now) {
        withdrawals.lapse(review.id(), now);
        reviews.update(review.ended(how, now));
    }

    Route route(Review review) {
        return routes.version(review.route(), review.routeVersion());
    }

    private static LaneState lane(Ending ending) {
        return switch (ending) {
            case PASSED -> LaneState.PASSED;
            case RETURNED -> LaneState.RETURNED;
            case REJECTED -> LaneState.REJECTED;
        };
    }

    /** The review's lock makes this certain; anything else is a flaw and rolls everything back. */
    private static void sure(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var reasons)) {
            throw new IllegalStateException("draft and review disagree: " + reasons);
        }
    }
}

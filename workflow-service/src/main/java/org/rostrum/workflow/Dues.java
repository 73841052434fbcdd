package org.rostrum.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.deadline.WorkingCalendar;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Timing;
import org.springframework.stereotype.Component;

/**
 * Says until when a seat has to decide, in the transaction that opens it. {@link SeatStore} calls
 * it wherever it opens one; what opened otherwise is found by {@link Ringing}.
 */
@Component
class Dues {

    private final DueStore store;
    private final Routes routes;
    private final WorkingCalendar calendar;

    Dues(DueStore store, Routes routes, WorkingCalendar calendar) {
        this.store = store;
        this.routes = routes;
        this.calendar = calendar;
    }

    /** Of a seat at the station where the review stands. */
    void opened(SeatId seat, Review review, Instant now) {
        Timing timing =
                routes.version(review.route(), review.routeVersion())
                        .station(review.standing().node())
                        .timing();
        store.write(seat, Term.opening(timing, now, calendar.now()));
    }

    /** Also of one that was open before: its time begins again. */
    void opened(SeatId seat, Instant now) {
        store.find(seat)
                .ifPresent(
                        open -> store.write(seat, Term.opening(timing(open), now, calendar.now())));
        store.forgetOffice(seat);
    }

    @Nullable Timing timing(DueStore.Timed seat) {
        return routes.version(seat.route(), seat.routeVersion()).station(seat.station()).timing();
    }
}

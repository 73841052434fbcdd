package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.deadline.WorkingCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Looks for everything whose time has come and has it happen, each in a short transaction of its
 * own. Every replica does so; what fails is tried again the next time, and keeps nothing else from
 * happening.
 */
@Component
class Timekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Timekeeping.class);
    private static final int PIECE = 100;

    private final DueStore store;
    private final Ringing ringing;
    private final WarningOfSpeech warning;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Timekeeping(
            DueStore store,
            Ringing ringing,
            WarningOfSpeech warning,
            WorkingCalendar calendar,
            Clock clock) {
        this.store = store;
        this.ringing = ringing;
        this.warning = warning;
        this.calendar = calendar;
        this.clock = clock;
    }

    void look() {
        recount();
        ring();
        warning.near()
                .forEach(near -> attempt("speech of " + near.draft(), () -> warning.warn(near)));
    }

    private void recount() {
        long edition = calendar.now().number();
        @Nullable SeatId last = null;
        List<SeatId> seats;
        do {
            seats = store.uncounted(edition, last, PIECE);
            seats.forEach(seat -> attempt("seat " + seat, () -> ringing.ring(seat)));
            last = seats.isEmpty() ? null : seats.getLast();
        } while (seats.size() == PIECE);
    }

    private void ring() {
        Instant now = clock.instant();
        DueStore.@Nullable Ripe last = null;
        List<DueStore.Ripe> ripe;
        do {
            ripe = store.ringing(now, last, PIECE);
            ripe.forEach(one -> attempt("seat " + one.seat(), () -> ringing.ring(one.seat())));
            last = ripe.isEmpty() ? null : ripe.getLast();
        } while (ripe.size() == PIECE);
    }

    private static void attempt(String what, Runnable deed) {
        try {
            deed.run();
        } catch (DataAccessException | TransactionException | IllegalStateException e) {
            LOG.error("Time has come for {}, and nothing came of it; it is tried again", what, e);
        }
    }
}

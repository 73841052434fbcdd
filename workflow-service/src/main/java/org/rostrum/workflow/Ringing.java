package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.workflow.deadline.DeadlineSettings;
import org.rostrum.workflow.deadline.WorkingCalendar;
import org.rostrum.workflow.route.Timing;
import org.springframework.stereotype.Component;

/**
 * Does to one seat what its time has come for: counts it again where the calendar changed, reminds,
 * says that it is overdue, lets it go on. It never decides. The review is locked first, as by every
 * verb, and what is not open or not due any more is left alone: so each thing happens once, however
 * many replicas look.
 */
@Component
class Ringing {

    private final Transacting transacting;
    private final ReviewStore reviews;
    private final DueStore store;
    private final Dues dues;
    private final GoingOn goingOn;
    private final DeadlineChronicle chronicle;
    private final WorkingCalendar calendar;
    private final DeadlineSettings settings;
    private final Clock clock;

    Ringing(
            Transacting transacting,
            ReviewStore reviews,
            DueStore store,
            Dues dues,
            GoingOn goingOn,
            DeadlineChronicle chronicle,
            WorkingCalendar calendar,
            DeadlineSettings settings,
            Clock clock) {
        this.transacting = transacting;
        this.reviews = reviews;
        this.store = store;
        this.dues = dues;
        this.goingOn = goingOn;
        this.chronicle = chronicle;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A transaction of its own. A review that somebody else has locked is left for the next time.
     *
     * @return whether anything happened
     */
    boolean ring(SeatId seat) {
        Outcome<Boolean> outcome =
                transacting.once(() ->
                        Outcome.done(
                                reviews.lockUnlessBusy(seat)
                                        .flatMap(review ->
                                                store.find(seat).map(open -> look(review, open)))
                                        .orElse(false)));
        return outcome instanceof Outcome.Done<Boolean>(Boolean happened) && happened;
    }

    private boolean look(Review review, DueStore.Timed seat) {
        WorkingCalendar.Edition edition = calendar.now();
        boolean stale = seat.term().edition() != edition.number();
        DueStore.Timed counted = stale ? recount(review, seat, edition) : seat;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Term.Kind what = counted.term().rings(now);
        if (what != null) {
            happen(what, review, counted, edition, now);
        }
        return stale || what != null;
    }

    private DueStore.Timed recount(
            Review review, DueStore.Timed seat, WorkingCalendar.Edition edition) {
        Term anew = seat.term().recounted(dues.timing(seat), seat.opened(), edition);
        DueStore.Timed counted = seat.with(anew);
        store.write(seat.seat(), anew);
        Instant before = seat.term().due();
        if (before != null && !before.equals(anew.due())) {
            chronicle.moved(review, counted, before, store.asked(seat.seat()));
        }
        return counted;
    }

    private void happen(
            Term.Kind what,
            Review review,
            DueStore.Timed seat,
            WorkingCalendar.Edition edition,
            Instant now) {
        Timing timing = requireNonNull(dues.timing(seat));
        Term next = seat.term().rung(what, timing, edition.time(), now, settings.mostReminders());
        List<PersonId> asked = store.asked(seat.seat());
        store.write(seat.seat(), next);
        switch (what) {
            case BEFORE -> chronicle.reminded(review, seat, 0, asked);
            case DUE -> pass(review, seat, timing, asked, edition, now);
            case AFTER -> chronicle.reminded(review, seat, next.reminders(), asked);
        }
        if (lastReminder(what, next.next()) || store.asked(seat.seat()).isEmpty()) {
            goingOn.toOffice(review, store.find(seat.seat()).orElseThrow(), asked, now);
        }
    }

    /** Reminding has not helped, and nobody would speak of it any more. */
    private static boolean lastReminder(Term.Kind what, Term.@Nullable Alarm next) {
        return what == Term.Kind.AFTER && next == null;
    }

    private void pass(
            Review review,
            DueStore.Timed seat,
            Timing timing,
            List<PersonId> asked,
            WorkingCalendar.Edition edition,
            Instant now) {
        chronicle.passed(review, seat, asked);
        switch (timing.overdue()) {
            case REMIND -> {}
            case ESCALATE -> goingOn.above(review, seat, asked, now);
            case DEPUTY -> goingOn.toDeputy(review, seat, asked, edition.time(), now);
        }
    }
}

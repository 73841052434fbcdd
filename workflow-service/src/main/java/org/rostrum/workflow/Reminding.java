package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.springframework.stereotype.Component;

/** Reminds those whose seats are open (催辦), not oftener than the house allows. */
@Component
public class Reminding {

    private final DraftTurn turn;
    private final Drafts drafts;
    private final ReminderStore store;
    private final ReminderCheck check;
    private final ReminderChronicle chronicle;
    private final Clock clock;

    Reminding(
            DraftTurn turn,
            Drafts drafts,
            ReminderStore store,
            ReminderCheck check,
            ReminderChronicle chronicle,
            Clock clock) {
        this.turn = turn;
        this.drafts = drafts;
        this.store = store;
        this.check = check;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** A seat that was reminded. */
    public record Reminded(SeatId seat, String seatName, Receipt receipt) {}

    /** A seat that the person can remind, from this moment on. */
    public record Remindable(SeatId seat, String seatName, Instant from) {}

    /** Which open seats the person may remind, and from when on; none for whoever may not. */
    public List<Remindable> seats(DraftId draft, PersonId person) {
        Instant now = now();
        return drafts.find(draft).filter(found -> check.mayRemind(found, person)).stream()
                .flatMap(_ -> check.open(draft, now).stream())
                .filter(one -> onlyTooSoon(check.seat(one, person, now)))
                .map(one -> new Remindable(one.seat(), one.name(), check.next(one, now)))
                .toList();
    }

    private static boolean onlyTooSoon(List<Refusal> reasons) {
        return reasons.stream().allMatch(one -> one.code().equals("reminding.too-soon"));
    }

    /**
     * @param seat null for all that are open and can be reminded now
     * @param word may be empty
     */
    public Outcome<List<Reminded>> remind(
            DraftId draft, @Nullable SeatId seat, String word, Actor actor) {
        PersonId person = Acting.person(actor);
        return turn.at(
                draft,
                person,
                (review, found) -> {
                    List<Refusal> reasons = check.reminding(found, person, word);
                    return reasons.isEmpty() && review.isPresent()
                            ? remind(review.get(), seat, word, actor)
                            : refused(reasons, found);
                });
    }

    private static Outcome<List<Reminded>> refused(List<Refusal> reasons, Draft draft) {
        return Outcome.refused(
                reasons.isEmpty()
                        ? List.of(Refusal.conflict("reminding.nothing-open", draft.head().number()))
                        : reasons);
    }

    private Outcome<List<Reminded>> remind(
            Review review, @Nullable SeatId seat, String word, Actor actor) {
        List<RemindableSeat> open =
                check.open(review.draft(), now()).stream()
                        .filter(one -> seat == null || one.seat().equals(seat))
                        .toList();
        if (open.isEmpty()) {
            return Outcome.refused(
                    Refusal.conflict(
                            seat == null ? "reminding.nothing-open" : "reminding.seat-not-open"));
        }
        List<Refusal> reasons = new ArrayList<>();
        List<Reminded> reminded = new ArrayList<>();
        for (RemindableSeat one : open) {
            List<Refusal> against = check.seat(one, Acting.person(actor), now());
            if (against.isEmpty()) {
                reminded.add(remind(review, one, word, actor));
            } else {
                reasons.addAll(against);
            }
        }
        return reminded.isEmpty() ? Outcome.refused(reasons) : Outcome.done(reminded);
    }

    private Reminded remind(Review review, RemindableSeat seat, String word, Actor actor) {
        store.insert(seat.seat(), Acting.person(actor), word, now());
        return new Reminded(
                seat.seat(), seat.name(), chronicle.reminded(review, seat, word, actor));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

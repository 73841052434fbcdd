package org.rostrum.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people try who want something undone, or hurried. */
final class GoingBackDeeds {

    private GoingBackDeeds() {}

    /** Mostly whoever could, and mostly the seat in which they spoke. */
    static String takeBack(Walk walk) {
        TakingBack verb = walk.verb(TakingBack.class);
        String who = walk.anybody();
        Optional<SeatId> seat =
                verb.possible(walk.draft, walk.hall.id(who))
                        .map(NamedSeat::id)
                        .or(() -> walk.seat(who));
        return seat.map(at ->
                        walk.told(
                                who + " takes back",
                                "decision.taken-back",
                                verb.takeBack(at, reason(walk), walk.hall.actor(who))))
                .orElse(who + " has nothing to take back");
    }

    static String wish(Walk walk) {
        String who = walk.rarely(4) ? walk.anybody() : "lin";
        return walk.told(
                who + " asks for urgency",
                "urgent.asked",
                walk.verb(AskingUrgency.class).ask(walk.draft, reason(walk), walk.hall.actor(who)));
    }

    static String order(Walk walk) {
        String who = walk.rarely(4) ? walk.anybody() : walk.any(List.of("feng", "liang"));
        return walk.told(
                who + " orders urgency",
                "urgent.ordered",
                walk.verb(OrderingUrgency.class)
                        .order(
                                walk.draft,
                                List.of(walk.rarely(6) ? "office" : "countersign"),
                                reason(walk),
                                walk.hall.actor(who)));
    }

    /** Whatever becomes of the draft later. */
    static String read(Walk walk) {
        String who = walk.anybody();
        List<UUID> debts =
                walk.ids("select id from workflow.debt where draft_id = ? order by id").toList();
        if (debts.isEmpty()) {
            return "nothing is owed";
        }
        var said =
                new ReadingAfterwards.Said(
                        1 + walk.dice(3), "0".repeat(64), walk.rarely(2), reason(walk));
        return walk.told(
                who + " reads afterwards",
                "debt.read",
                walk.verb(ReadingAfterwards.class)
                        .read(new DebtId(walk.any(debts)), said, walk.hall.actor(who)));
    }

    private static String reason(Walk walk) {
        return walk.rarely(10) ? " " : "另有考慮";
    }
}

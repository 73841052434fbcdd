package org.rostrum.workflow;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rostrum.outcome.Outcome;
import org.rostrum.workflow.people.AppointingDeputy;
import org.rostrum.workflow.people.NewDeputyship;
import org.rostrum.workflow.people.Today;

/** People who stand in for others, prepare for them, leave the house and come back. */
final class SteadDeeds {

    private SteadDeeds() {}

    static String appoint(Walk walk) {
        String who = walk.anybody();
        var day = walk.verb(Today.class).day();
        var wanted =
                new NewDeputyship(
                        walk.hall.id(who),
                        walk.hall.id(walk.anybody()),
                        day,
                        day.plusDays(walk.dice(3)),
                        walk.rarely(3) ? Set.of("standard") : Set.of(),
                        walk.rarely(10) ? "" : "出差");
        var outcome = walk.verb(AppointingDeputy.class).appoint(wanted, walk.hall.actor(who));
        if (outcome instanceof Outcome.Done<?>) {
            walk.appointed(CityHall.done(outcome).id());
        }
        return who + " appoints a deputy: " + outcome;
    }

    static String revoke(Walk walk) {
        return walk.revoke() ? "a deputy is revoked" : "there is no deputy";
    }

    static String askToPrepare(Walk walk) {
        String who = walk.somebody();
        String of = walk.anybody();
        return walk.seat(who)
                .map(seat ->
                        walk.told(
                                who + " has " + of + " prepare",
                                "preparation.asked",
                                walk.verb(AskingToPrepare.class)
                                        .ask(seat, walk.hall.id(of), "請擬意見", walk.hall.actor(who))))
                .orElse(who + " has nothing to be prepared");
    }

    static String prepare(Walk walk) {
        List<Preparation> asked = walk.verb(Preparing.class).all(walk.draft);
        if (asked.isEmpty()) {
            return "nobody asked for preparation";
        }
        Preparation one = walk.any(asked);
        String who = walk.rarely(4) ? walk.anybody() : walk.username(one.of());
        return walk.told(
                who + " prepares",
                "preparation.given",
                walk.verb(Preparing.class)
                        .give(
                                one.id(),
                                walk.any(List.of(Verdict.values())),
                                "擬同意",
                                walk.hall.actor(who)));
    }

    static String takePreparationBack(Walk walk) {
        List<Preparation> asked = walk.verb(Preparing.class).all(walk.draft);
        if (asked.isEmpty()) {
            return "nobody asked for preparation";
        }
        Preparation one = walk.any(asked);
        String who = walk.rarely(4) ? walk.anybody() : walk.username(one.by());
        return walk.told(
                who + " needs no preparation",
                "preparation.taken-back",
                walk.verb(AskingToPrepare.class).takeBack(one.id(), "不必了", walk.hall.actor(who)));
    }

    /** Not those who write: without them there is nothing to walk. */
    static String leave(Walk walk) {
        String who = walk.any(List.of("qiu", "huang", "yip", "zheng", "fang", "hou", "feng"));
        walk.away(who);
        walk.verb(WatchingSeats.class).round();
        return who + " leaves";
    }

    static String comeBack(Walk walk) {
        walk.everybodyBack();
        walk.verb(WatchingSeats.class).round();
        return "everybody is back";
    }

    /** By the office, where somebody has left. */
    static String seatSomebody(Walk walk) {
        List<UUID> vacant =
                walk.ids(
                                """
                                select id from workflow.seat where draft_id = ? and state = 'OPEN'
                                order by vacant_since is null, id
                                """)
                        .toList();
        if (vacant.isEmpty()) {
            return "no seat is open";
        }
        SeatId seat = new SeatId(walk.rarely(4) ? walk.any(vacant) : vacant.getFirst());
        SeatingSomebody verb = walk.verb(SeatingSomebody.class);
        var fit = verb.candidates(seat, walk.hall.id("he"));
        var to =
                fit.isEmpty() || walk.rarely(5) ? walk.hall.id(walk.anybody()) : walk.any(fit).id();
        var outcome = verb.seat(seat, to, "暫代", walk.hall.actor("he"));
        if (outcome instanceof Outcome.Done<?>) {
            walk.given(seat, to);
        }
        return walk.told("he seats somebody", "seat.handed-over", outcome);
    }
}

package org.rostrum.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people try who would have others decide: with the right to it, and without. */
final class SeatDeeds {

    private static final List<String> DEPARTMENTS =
            List.of("finance", "justice", "press", "policy");

    private SeatDeeds() {}

    static String handOver(Walk walk) {
        String who = walk.somebody();
        Optional<SeatId> seat = walk.seat(who);
        if (seat.isEmpty()) {
            return who + " has nothing to hand over";
        }
        HandingOver verb = walk.verb(HandingOver.class);
        List<PersonId> fit =
                verb.candidates(seat.get(), walk.hall.id(who)).stream()
                        .map(NamedPerson::id)
                        .toList();
        PersonId to =
                fit.isEmpty() || walk.rarely(6) ? walk.hall.id(walk.anybody()) : walk.any(fit);
        var outcome = verb.handOver(seat.get(), to, reason(walk), walk.hall.actor(who));
        if (outcome instanceof Outcome.Done<?>) {
            walk.given(seat.get(), to);
        }
        return walk.told(who + " hands over", "seat.handed-over", outcome);
    }

    static String giveBack(Walk walk) {
        Optional<SeatId> given = walk.rarely(4) ? Optional.empty() : walk.lastGiven();
        String who = given.flatMap(walk::holder).orElseGet(walk::anybody);
        Optional<SeatId> seat = given.or(() -> walk.seat(who));
        if (seat.isEmpty()) {
            return who + " has nothing to give back";
        }
        @Nullable PersonId before = givenBy(walk, seat.get());
        var outcome =
                walk.verb(HandingOver.class)
                        .giveBack(seat.get(), reason(walk), walk.hall.actor(who));
        if (outcome instanceof Outcome.Done<?>) {
            walk.given(seat.get(), before);
        }
        return walk.told(who + " gives back", "seat.handed-back", outcome);
    }

    /** To whom the last step but one had given it. */
    private static @Nullable PersonId givenBy(Walk walk, SeatId seat) {
        List<UUID> steps =
                walk.verb(JdbcClient.class)
                        .sql(
                                """
                                select given_to from workflow.hand_over
                                where seat_id = ? and given_back_at is null order by step desc
                                """)
                        .param(seat.value())
                        .query(UUID.class)
                        .list();
        return steps.size() < 2 ? null : new PersonId(steps.get(1));
    }

    static String add(Walk walk) {
        String who = walk.somebody();
        SeatWanted wanted =
                walk.rarely(2)
                        ? new SeatWanted.OfDepartment(walk.hall.department(walk.any(DEPARTMENTS)))
                        : new SeatWanted.OfPerson(walk.hall.id(walk.anybody()));
        AddingSeat.Where where = walk.any(List.of(AddingSeat.Where.values()));
        return walk.seat(who)
                .map(seat ->
                        walk.told(
                                who + " adds " + where,
                                "seat.added",
                                walk.verb(AddingSeat.class)
                                        .add(
                                                seat,
                                                wanted,
                                                where,
                                                reason(walk),
                                                walk.hall.actor(who))))
                .orElse(who + " has nothing to add to");
    }

    /** Mostly a seat that was added, and mostly whoever added it. */
    static String remove(Walk walk) {
        List<SeatId> added =
                walk.ids("select id from workflow.seat where draft_id = ? and added_by is not null")
                        .map(SeatId::new)
                        .toList();
        List<SeatId> seats = added.isEmpty() || walk.rarely(8) ? walk.seats() : added;
        if (seats.isEmpty()) {
            return "there is nothing to take away";
        }
        SeatId seat = walk.any(seats);
        String who = walk.rarely(4) ? walk.anybody() : adder(walk, seat).orElseGet(walk::anybody);
        return walk.told(
                who + " takes away",
                "seat.removed",
                walk.verb(RemovingSeat.class).remove(seat, reason(walk), walk.hall.actor(who)));
    }

    private static Optional<String> adder(Walk walk, SeatId seat) {
        return walk.verb(JdbcClient.class)
                .sql(
                        """
                        select p.username from workflow.seat s
                        join workflow.person p on p.id = s.added_by where s.id = ?
                        """)
                .param(seat.value())
                .query(String.class)
                .optional();
    }

    private static String reason(Walk walk) {
        return walk.rarely(10) ? " " : "出差";
    }
}

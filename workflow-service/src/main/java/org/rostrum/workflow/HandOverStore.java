package org.rostrum.workflow;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Through which hands seats went, in PostgreSQL. */
@Repository
class HandOverStore {

    private static final String LAST =
            """
            select h.given_by, h.rule from workflow.hand_over h
            join workflow.seat s on s.id = h.seat_id and s.handed_to = :person
            where h.seat_id = :seat and h.given_back_at is null
            order by h.step desc limit 1
            """;

    private final JdbcClient jdbc;

    HandOverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param by null where an overdue seat goes on by itself
     */
    void give(
            SeatId seat,
            Review review,
            @Nullable PersonId by,
            PersonId to,
            String reason,
            Instant now) {
        jdbc.sql(
                        """
                        with given as (
                            insert into workflow.hand_over
                                (id, seat_id, draft_id, step, given_by, given_to, rule, reason, given_at)
                            select :id, :seat, :draft, coalesce(max(h.step), 0) + 1, :by, :to,
                                case when cast(:by as uuid) is null then 'OVERDUE' end, :reason, :now
                            from workflow.hand_over h where h.seat_id = :seat)
                        update workflow.seat set handed_to = :to, holder = :to, claimed_at = :now
                        where id = :seat
                        """)
                .param("id", UUID.randomUUID())
                .param("seat", seat.value())
                .param("draft", review.draft().value())
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("to", to.value())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who gave the seat to the person, if the person is the last who got it; not a rule. */
    Optional<PersonId> cameFrom(SeatId seat, PersonId person) {
        return jdbc.sql("select given_by from (" + LAST + ") h where given_by is not null")
                .param("seat", seat.value())
                .param("person", person.value())
                .query((row, _) -> Optional.ofNullable(ReviewRow.person(row, "given_by")))
                .optional()
                .flatMap(Function.identity());
    }

    /** Whether the seat came to the person by itself, because it was overdue. */
    boolean cameByItself(SeatId seat, PersonId person) {
        return jdbc.sql("select exists (select from (" + LAST + ") h where h.rule = 'OVERDUE')")
                .param("seat", seat.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the seat came to the person by being handed over, and was not given back since. */
    boolean received(SeatId seat, PersonId person) {
        return jdbc.sql(
                        """
                        select exists (select from workflow.hand_over h
                            where h.seat_id = ? and h.given_to = ? and h.given_back_at is null)
                        """)
                .param(seat.value())
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Undoes the last step, so that the one before counts again.
     *
     * @param to who sits there then; null for whoever had it before, or nobody yet
     */
    void undo(SeatId seat, @Nullable PersonId to, Instant now) {
        jdbc.sql(
                        """
                        with undone as (
                            update workflow.hand_over set given_back_at = :now
                            where seat_id = :seat and given_back_at is null
                              and step = (select max(x.step) from workflow.hand_over x
                                  where x.seat_id = :seat and x.given_back_at is null)
                            returning step),
                        back as (
                            select coalesce(cast(:to as uuid), before.given_to) as holder,
                                before.given_to
                            from undone left join lateral (
                                select h.given_to from workflow.hand_over h
                                where h.seat_id = :seat and h.given_back_at is null
                                  and h.step < undone.step
                                order by h.step desc limit 1) before on true)
                        update workflow.seat s set holder = back.holder,
                            claimed_at = case when back.holder is not null then :now end,
                            handed_to = back.given_to
                        from back where s.id = :seat
                        """)
                .param("seat", seat.value())
                .param("to", to == null ? null : to.value(), Types.OTHER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}

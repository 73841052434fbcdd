package org.rostrum.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Through which hands seats went, and who could take them, in PostgreSQL. */
@Repository
class HandOverStore {

    private static final String CANDIDATES =
            """
            with asked as (
                select workflow.replacements(s.kind, s.department, s.role, :below) as id
                from workflow.seat s where s.id = :seat)
            select p.id, p.username, p.name, p.active, p.id in (select id from asked) as fits,
                r.drafter = p.id or exists (select from draft.co_drafter c
                    where c.draft_id = r.draft_id and c.person_id = p.id) as writes,
                workflow.wrote_unread(p.id, r.draft_id, r.revision) as author,
                exists (select from workflow.decision d
                    where d.review_id = r.id and d.round = r.round and d.person = p.id) as spoken,
                s.person is distinct from p.id and p.id = any(r.leaders)
                    or exists (select from workflow.seat o
                        where o.station_id = s.station_id and o.id <> s.id
                          and o.state in ('OPEN', 'WAITING')
                          and (o.person = p.id or o.handed_to = p.id)) as seated
            from workflow.seat s
            join workflow.review r on r.id = s.review_id
            join workflow.person p on %s
            where s.id = :seat order by p.name, p.username
            """;

    private final JdbcClient jdbc;

    HandOverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Everybody who could be asked instead, whatever else speaks against it.
     *
     * @param below whether people of the departments below are asked, too
     */
    List<Candidate> candidates(SeatId seat, boolean below) {
        return jdbc.sql(CANDIDATES.formatted("p.active and p.id in (select id from asked)"))
                .param("seat", seat.value())
                .param("below", below)
                .query((row, _) -> candidate(row))
                .list();
    }

    Optional<Candidate> candidate(SeatId seat, PersonId person, boolean below) {
        return jdbc.sql(CANDIDATES.formatted("p.id = :person"))
                .param("seat", seat.value())
                .param("person", person.value())
                .param("below", below)
                .query((row, _) -> candidate(row))
                .optional();
    }

    void give(SeatId seat, Review review, PersonId by, PersonId to, String reason, Instant now) {
        jdbc.sql(
                        """
                        with given as (
                            insert into workflow.hand_over
                                (id, seat_id, draft_id, step, given_by, given_to, reason, given_at)
                            select :id, :seat, :draft, coalesce(max(h.step), 0) + 1, :by, :to,
                                :reason, :now
                            from workflow.hand_over h where h.seat_id = :seat)
                        update workflow.seat set handed_to = :to, holder = :to, claimed_at = :now
                        where id = :seat
                        """)
                .param("id", UUID.randomUUID())
                .param("seat", seat.value())
                .param("draft", review.draft().value())
                .param("by", by.value())
                .param("to", to.value())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who gave the seat to the person, if the person is the last who got it. */
    Optional<PersonId> cameFrom(SeatId seat, PersonId person) {
        return jdbc.sql(
                        """
                        select h.given_by from workflow.hand_over h
                        join workflow.seat s on s.id = h.seat_id and s.handed_to = :person
                        where h.seat_id = :seat and h.given_back_at is null
                        order by h.step desc limit 1
                        """)
                .param("seat", seat.value())
                .param("person", person.value())
                .query((row, _) -> new PersonId(ReviewRow.uuid(row, "given_by")))
                .optional();
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

    /** Undoes the last step, so that the one before counts again. */
    void undo(SeatId seat, PersonId to, Instant now) {
        jdbc.sql(
                        """
                        with undone as (
                            update workflow.hand_over set given_back_at = :now
                            where seat_id = :seat and given_back_at is null
                              and step = (select max(x.step) from workflow.hand_over x
                                  where x.seat_id = :seat and x.given_back_at is null)
                            returning step)
                        update workflow.seat set holder = :to, claimed_at = :now,
                            handed_to = (select h.given_to from workflow.hand_over h, undone
                                where h.seat_id = :seat and h.given_back_at is null
                                  and h.step < undone.step
                                order by h.step desc limit 1)
                        where id = :seat
                        """)
                .param("seat", seat.value())
                .param("to", to.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    NamedPerson named(PersonId person) {
        return jdbc.sql("select id, username, name from workflow.person where id = ?")
                .param(person.value())
                .query((row, _) -> named(row))
                .single();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                named(row),
                row.getBoolean("active"),
                row.getBoolean("fits"),
                row.getBoolean("writes"),
                row.getBoolean("author"),
                row.getBoolean("spoken"),
                row.getBoolean("seated"));
    }

    private static NamedPerson named(ResultSet row) throws SQLException {
        return new NamedPerson(
                new PersonId(ReviewRow.uuid(row, "id")),
                row.getString("username"),
                row.getString("name"));
    }
}

package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Readings that are owed, and those that were made, in PostgreSQL. */
@Repository
class DebtStore {

    /** A debt that was just opened, and who can pay it. */
    record Opened(UUID id, SeatId seat, String seatName, List<String> persons) {}

    /** A debt before somebody who wants to pay it. */
    record Owed(
            DebtId id,
            SeatId seat,
            String seatName,
            String station,
            boolean owes,
            Optional<String> readBy) {}

    private final JdbcClient jdbc;

    DebtStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * For every seat of the active station that has not decided; a seat that owes it from an
     * earlier round owes it once.
     */
    List<Opened> open(ReviewId review, Instant now) {
        return jdbc.sql(
                        """
                        with missing as (
                            select s.*, t.key from workflow.station t
                            join workflow.seat s on s.station_id = t.id
                            where t.review_id = :review and t.state = 'ACTIVE'
                              and s.state in ('OPEN', 'WAITING')
                              and not exists (
                                select from workflow.debt b
                                join workflow.seat o on o.id = b.seat_id
                                join workflow.station ot on ot.id = o.station_id
                                where b.review_id = t.review_id and b.read_at is null
                                  and ot.key = t.key and o.kind = s.kind
                                  and (o.department, o.person, o.role)
                                      is not distinct from (s.department, s.person, s.role))),
                        opened as (
                            insert into workflow.debt
                                (id, seat_id, review_id, draft_id, department, person, opened_at)
                            select gen_random_uuid(), m.id, m.review_id, m.draft_id, m.department,
                                coalesce(m.handed_to, m.person), :now
                            from missing m
                            returning id, seat_id)
                        select o.id, s.id as seat, s.name, array(
                            select p.id::text from workflow.person p
                            where workflow.owes(p.id, s) order by p.name, p.id) as persons
                        from opened o join workflow.seat s on s.id = o.seat_id order by s.place
                        """)
                .param("review", review.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new Opened(
                                ReviewRow.uuid(row, "id"),
                                new SeatId(ReviewRow.uuid(row, "seat")),
                                row.getString("name"),
                                List.of((String[]) row.getArray("persons").getArray())))
                .list();
    }

    Optional<Owed> find(DebtId debt, PersonId person) {
        return jdbc.sql(
                        """
                        select b.id, s.id as seat, s.name, t.key, workflow.owes(?, s) as owes,
                            p.name as read_by
                        from workflow.debt b
                        join workflow.seat s on s.id = b.seat_id
                        join workflow.station t on t.id = s.station_id
                        left join workflow.person p on p.id = b.read_by
                        where b.id = ?
                        """)
                .param(person.value())
                .param(debt.value())
                .query((row, _) ->
                        new Owed(
                                new DebtId(ReviewRow.uuid(row, "id")),
                                new SeatId(ReviewRow.uuid(row, "seat")),
                                row.getString("name"),
                                row.getString("key"),
                                row.getBoolean("owes"),
                                Optional.ofNullable(row.getString("read_by"))))
                .optional();
    }

    void pay(Owed debt, Review review, PersonId by, boolean agrees, String words, Instant now) {
        jdbc.sql(
                        """
                        update workflow.debt
                        set read_by = ?, read_at = ?, agrees = ?, words = ?, revision = ?,
                            sha256 = ?
                        where id = ? and read_at is null
                        """)
                .param(by.value())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(agrees)
                .param(words)
                .param(review.revision())
                .param(review.sha256())
                .param(debt.id().value())
                .update();
    }

    /**
     * Of a review, in the order of the route.
     *
     * @param label says what a station is called
     */
    List<Debt> all(ReviewId review, PersonId person, Function<String, Label> label) {
        return jdbc.sql(
                        """
                        select b.id, s.id as seat, t.key, s.name, b.opened_at,
                            b.read_at is null and r.state = 'APPROVED' and workflow.owes(:me, s)
                                as payable,
                            b.read_by, p.name as read_by_name, b.read_at, b.revision, b.agrees,
                            b.words
                        from workflow.debt b
                        join workflow.review r on r.id = b.review_id
                        join workflow.seat s on s.id = b.seat_id
                        join workflow.station t on t.id = s.station_id
                        left join workflow.person p on p.id = b.read_by
                        where b.review_id = :review order by t.place, b.opened_at, s.place
                        """)
                .param("me", person.value())
                .param("review", review.value())
                .query((row, _) -> debt(row, label))
                .list();
    }

    private static Debt debt(ResultSet row, Function<String, Label> label) throws SQLException {
        return new Debt(
                new DebtId(ReviewRow.uuid(row, "id")),
                new SeatId(ReviewRow.uuid(row, "seat")),
                label.apply(row.getString("key")),
                row.getString("name"),
                requireNonNull(ReviewRow.instant(row, "opened_at")),
                row.getBoolean("payable"),
                row.getObject("read_by") == null ? null : reading(row));
    }

    private static Debt.Reading reading(ResultSet row) throws SQLException {
        return new Debt.Reading(
                new PersonId(ReviewRow.uuid(row, "read_by")),
                row.getString("read_by_name"),
                requireNonNull(ReviewRow.instant(row, "read_at")),
                row.getInt("revision"),
                row.getBoolean("agrees"),
                row.getString("words"));
    }
}

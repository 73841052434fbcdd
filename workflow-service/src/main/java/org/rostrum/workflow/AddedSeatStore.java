package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.ReviewStatus.SeatState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Seats that people added to stations, in PostgreSQL. */
@Repository
class AddedSeatStore {

    private final JdbcClient jdbc;
    private final SeatStore seats;

    AddedSeatStore(JdbcClient jdbc, SeatStore seats) {
        this.jdbc = jdbc;
        this.seats = seats;
    }

    /** The seat's number at its station. */
    int place(SeatId seat) {
        return jdbc.sql("select place from workflow.seat where id = ?")
                .param(seat.value())
                .query(Integer.class)
                .single();
    }

    /** At the station of the seat that adds it. */
    SeatId insert(SeatId from, Review review, Place place, SeatState state, Instant now) {
        UUID station =
                jdbc.sql("select station_id from workflow.seat where id = ?")
                        .param(from.value())
                        .query(UUID.class)
                        .single();
        return seats.insert(station, review, place, state, now);
    }

    /** It waits for one that was added before it. */
    void putOff(SeatId seat) {
        jdbc.sql("update workflow.seat set state = 'WAITING' where id = ? and state = 'OPEN'")
                .param(seat.value())
                .update();
    }

    /** Empty for a seat that the route asks. */
    Optional<Addition> addition(SeatId seat) {
        return jdbc.sql(
                        """
                        select added_by, added_where, added_from, added_reason, added_at
                        from workflow.seat where id = ? and added_by is not null
                        """)
                .param(seat.value())
                .query((row, _) -> requireNonNull(addition(row)))
                .optional();
    }

    /** Of a row of seats; null for one that the route asks. */
    static @Nullable Addition addition(ResultSet row) throws SQLException {
        PersonId by = ReviewRow.person(row, "added_by");
        return by == null
                ? null
                : new Addition(
                        by,
                        AddingSeat.Where.valueOf(row.getString("added_where")),
                        row.getInt("added_from"),
                        row.getString("added_reason"),
                        requireNonNull(ReviewRow.instant(row, "added_at")));
    }

    /** Whether the department has a seat at the station that was not taken away. */
    boolean asked(SeatId seat, DepartmentId department) {
        return jdbc.sql(
                        """
                        select exists (
                            select from workflow.seat s
                            join workflow.seat o on o.station_id = s.station_id
                            where s.id = ? and o.department = ? and o.removed_at is null)
                        """)
                .param(seat.value())
                .param(department.value())
                .query(Boolean.class)
                .single();
    }

    /** Active departments without a seat at the station in which somebody could speak. */
    List<DepartmentId> ableDepartments(SeatId seat) {
        return jdbc.sql(
                        """
                        select distinct o.department_id
                        from workflow.seat s
                        join workflow.review r on r.id = s.review_id
                        join workflow.position o on true
                        join workflow.department d on d.id = o.department_id and d.active
                        join workflow.person p on p.id = o.person_id and p.active
                        join workflow.person_role e on e.person_id = p.id and e.role = 'REVIEWER'
                        where s.id = :seat and r.drafter <> p.id
                          and not exists (select from workflow.seat x
                              where x.station_id = s.station_id and x.removed_at is null
                                and (x.department = o.department_id
                                  or x.person = p.id or x.handed_to = p.id))
                          and not exists (select from draft.co_drafter c
                              where c.draft_id = r.draft_id and c.person_id = p.id)
                          and not exists (select from workflow.standing_decision x
                              where x.review_id = r.id and x.round = r.round and x.person = p.id)
                          and not workflow.wrote_unread(p.id, r.draft_id, r.revision)
                        """)
                .param("seat", seat.value())
                .query((row, _) -> new DepartmentId(ReviewRow.uuid(row, "department_id")))
                .list();
    }

    /**
     * With those that were added from it, and so on, as far as they have not decided.
     *
     * @return names of the others that go with it
     */
    List<String> remove(SeatId seat, String reason, Instant now) {
        return jdbc.sql(
                        """
                        with recursive gone as (
                            select s.id, s.station_id, s.place, s.name from workflow.seat s
                            where s.id = :seat
                            union
                            select s.id, s.station_id, s.place, s.name from gone g
                            join workflow.seat s on s.station_id = g.station_id
                                and s.added_from = g.place and s.state in ('OPEN', 'WAITING')),
                        removed as (
                            update workflow.seat s
                            set state = 'CLOSED', removed_at = :now, removed_reason = :reason
                            from gone where s.id = gone.id)
                        select name from gone where id <> :seat order by place
                        """)
                .param("seat", seat.value())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** What was added to the station in this review and not taken away, as it was there last. */
    List<Place> before(Review review, String station) {
        return jdbc.sql(
                        """
                        select * from (
                            select distinct on (s.kind, s.department, s.person) s.*
                            from workflow.seat s
                            join workflow.station t on t.id = s.station_id
                            where s.review_id = ? and t.key = ? and s.added_by is not null
                            order by s.kind, s.department, s.person, t.round desc, s.place desc)
                            added
                        where removed_at is null order by place
                        """)
                .param(review.id().value())
                .param(station)
                .query((row, _) -> place(row))
                .list();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getInt("place"),
                Place.Kind.valueOf(row.getString("kind")),
                row.getObject("department", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("role"),
                row.getString("name"),
                addition(row));
    }
}

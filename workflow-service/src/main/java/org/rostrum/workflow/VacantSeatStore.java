package org.rostrum.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open seats in which nobody can decide, in PostgreSQL. */
@Repository
class VacantSeatStore {

    private final JdbcClient jdbc;

    VacantSeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the active station, in their order. */
    List<OpenSeat> open(ReviewId review) {
        return jdbc.sql(
                        """
                        select s.*, workflow.is_vacant(s.id) as vacant
                        from workflow.station t join workflow.seat s on s.station_id = t.id
                        where t.review_id = ? and t.state = 'ACTIVE' and s.state = 'OPEN'
                        order by s.place
                        """)
                .param(review.value())
                .query((row, _) -> seat(row))
                .list();
    }

    /** Drafts with an open seat that is vacant, or was found to be. */
    List<DraftId> suspect() {
        return jdbc.sql(
                        """
                        select distinct s.draft_id
                        from workflow.review r
                        join workflow.seat s on s.review_id = r.id and s.state = 'OPEN'
                        where r.state = 'RUNNING'
                          and (s.vacant_since is not null or workflow.is_vacant(s.id))
                        """)
                .query((row, _) -> new DraftId(ReviewRow.uuid(row, "draft_id")))
                .list();
    }

    /** Whether the seat is open and nobody can decide there. */
    boolean vacant(SeatId seat) {
        return jdbc.sql(
                        """
                        select exists (select from workflow.seat s
                            where s.id = ? and s.state = 'OPEN' and workflow.is_vacant(s.id))
                        """)
                .param(seat.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Who could decide in the seat if it were this place, has not spoken in the round, and has no
     * other seat at the station, where the one voice would be missing.
     */
    List<PersonId> sitters(SeatId seat, Place place, Review review) {
        return jdbc.sql(
                        """
                        select x.id from workflow.sitters(:kind, :department, :person, :role) x(id)
                        where workflow.could_decide(x.id, :draft, :revision)
                          and not workflow.has_spoken(x.id, :review, :round)
                          and not exists (
                              select from workflow.seat s
                              join workflow.seat o on o.station_id = s.station_id and o.id <> s.id
                                  and o.state in ('OPEN', 'WAITING')
                              where s.id = :seat
                                and (o.handed_to = x.id or workflow.may_sit(
                                    x.id, o.kind, o.department, o.person, o.role)))
                        order by x.id
                        """)
                .param("kind", place.kind().name())
                .param("department", place.department(), Types.OTHER)
                .param("person", place.person(), Types.OTHER)
                .param("role", place.role(), Types.VARCHAR)
                .param("draft", review.draft().value())
                .param("revision", review.revision())
                .param("review", review.id().value())
                .param("round", review.round())
                .param("seat", seat.value())
                .query((row, _) -> new PersonId(ReviewRow.uuid(row, "id")))
                .list();
    }

    /** Whether a seat of the active station is the same voice already. */
    boolean asked(Place place, Review review) {
        return jdbc.sql(
                        """
                        select exists (
                            select from workflow.station t
                            join workflow.seat s on s.station_id = t.id and s.removed_at is null
                            where t.review_id = :review and t.state = 'ACTIVE' and s.kind = :kind
                              and (s.department, s.person, s.role) is not distinct from
                                  (cast(:department as uuid), cast(:person as uuid), :role))
                        """)
                .param("review", review.id().value())
                .param("kind", place.kind().name())
                .param("department", place.department(), Types.OTHER)
                .param("person", place.person(), Types.OTHER)
                .param("role", place.role(), Types.VARCHAR)
                .query(Boolean.class)
                .single();
    }

    /** The department and all above it, the nearest first. */
    List<DepartmentId> upwards(DepartmentId from) {
        return jdbc.sql(
                        """
                        with recursive up as (
                            select d.id, d.parent, 0 as steps from workflow.department d where d.id = ?
                            union all
                            select p.id, p.parent, up.steps + 1
                            from up join workflow.department p on p.id = up.parent
                            where up.steps < 50)
                        select id from up order by steps
                        """)
                .param(from.value())
                .query((row, _) -> new DepartmentId(ReviewRow.uuid(row, "id")))
                .list();
    }

    /** The seat is another's from now on, in the place of the one that the route asks. */
    void give(SeatId seat, Place to, String insteadOf) {
        jdbc.sql(
                        """
                        update workflow.seat
                        set kind = :kind, department = :department, person = :person, role = :role,
                            name = :name, holder = null, claimed_at = null, vacant_since = null,
                            instead_of = nullif(:insteadOf, :name)
                        where id = :seat
                        """)
                .param("kind", to.kind().name())
                .param("department", to.department(), Types.OTHER)
                .param("person", to.person(), Types.OTHER)
                .param("role", to.role(), Types.VARCHAR)
                .param("name", to.name())
                .param("insteadOf", insteadOf)
                .param("seat", seat.value())
                .update();
    }

    void stop(SeatId seat, Instant now) {
        jdbc.sql("update workflow.seat set vacant_since = ? where id = ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(seat.value())
                .update();
    }

    void goOn(SeatId seat) {
        jdbc.sql("update workflow.seat set vacant_since = null where id = ?")
                .param(seat.value())
                .update();
    }

    private static OpenSeat seat(ResultSet row) throws SQLException {
        Place place =
                new Place(
                        row.getInt("place"),
                        Place.Kind.valueOf(row.getString("kind")),
                        row.getObject("department", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getString("role"),
                        row.getString("name"),
                        null);
        return new OpenSeat(
                new SeatId(ReviewRow.uuid(row, "id")),
                place,
                row.getString("added_reason") == null && !row.getBoolean("second_reader"),
                row.getString("instead_of"),
                row.getObject("vacant_since") != null,
                row.getBoolean("vacant"));
    }
}

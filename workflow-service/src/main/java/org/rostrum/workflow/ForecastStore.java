package org.rostrum.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks PostgreSQL who would sit where. */
@Repository
class ForecastStore {

    private final JdbcClient jdbc;

    ForecastStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name, whoever could decide there except who writes the draft. */
    List<NamedPerson> sitters(Place place, DraftId draft) {
        return jdbc.sql(
                        """
                        select p.id, p.username, p.name from workflow.person p
                        where p.active
                          and workflow.may_sit(p.id, :kind, :department, :person, :role)
                          and not exists (select from draft.draft f
                              where f.id = :draft and f.drafter = p.id)
                          and not exists (select from draft.co_drafter c
                              where c.draft_id = :draft and c.person_id = p.id)
                        order by p.name, p.username
                        """)
                .param("kind", place.kind().name())
                .param("department", place.department(), Types.OTHER)
                .param("person", place.person(), Types.OTHER)
                .param("role", place.role(), Types.VARCHAR)
                .param("draft", draft.value())
                .query((row, _) -> person(row))
                .list();
    }

    /**
     * A seat of the open station that has not decided.
     *
     * @param taken who has it alone, by hand-over or by having taken it
     */
    record Undecided(Place place, Optional<NamedPerson> taken) {}

    List<Undecided> undecided(ReviewId review) {
        return jdbc.sql(
                        """
                        select s.place, s.kind, s.department, s.person, s.role, s.name as seat,
                               p.id, p.username, p.name
                        from workflow.seat s
                        join workflow.station t on t.id = s.station_id and t.state = 'ACTIVE'
                        left join workflow.person p
                            on p.id = coalesce(s.handed_to, s.holder) and p.active
                        where s.review_id = ? and s.state in ('OPEN', 'WAITING')
                        order by s.place
                        """)
                .param(review.value())
                .query((row, _) -> new Undecided(place(row), taken(row)))
                .list();
    }

    /** The department, or the nearest one above it, with somebody who decides as its head. */
    Optional<DepartmentId> headAbove(DepartmentId department) {
        return jdbc.sql(
                        """
                        with recursive up as (
                            select d.id, d.parent, 0 as steps
                            from workflow.department d where d.id = ?
                            union all
                            select p.id, p.parent, up.steps + 1
                            from up join workflow.department p on p.id = up.parent
                            where up.steps < 50)
                        select up.id from up
                        where exists (
                            select from workflow.position o
                            where o.department_id = up.id and o.head
                              and workflow.may_sit(o.person_id, 'HEAD', up.id, null, null))
                        order by up.steps limit 1
                        """)
                .param(department.value())
                .query((row, _) -> new DepartmentId(ReviewRow.uuid(row, "id")))
                .optional();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getInt("place"),
                Place.Kind.valueOf(row.getString("kind")),
                row.getObject("department", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("role"),
                row.getString("seat"),
                null);
    }

    private static Optional<NamedPerson> taken(ResultSet row) throws SQLException {
        return row.getString("username") == null ? Optional.empty() : Optional.of(person(row));
    }

    private static NamedPerson person(ResultSet row) throws SQLException {
        return new NamedPerson(
                new PersonId(ReviewRow.uuid(row, "id")),
                row.getString("username"),
                row.getString("name"));
    }
}

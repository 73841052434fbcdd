package org.rostrum.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who could be asked, and what speaks against it, in PostgreSQL. */
@Repository
class CandidateStore {

    private static final String CANDIDATES =
            """
            with asked as (%s)
            select p.id, p.username, p.name, p.active, p.id in (select id from asked) as fits,
                r.drafter = p.id or exists (select from draft.co_drafter c
                    where c.draft_id = r.draft_id and c.person_id = p.id) as writes,
                workflow.wrote_unread(p.id, r.draft_id, r.revision) as author,
                workflow.has_spoken(p.id, r.id, r.round) as spoken,
                s.person is distinct from p.id and p.id = any(r.leaders)
                    or exists (select from workflow.seat o
                        where o.station_id = s.station_id and o.id <> s.id
                          and o.state in ('OPEN', 'WAITING')
                          and (o.handed_to = p.id or workflow.may_sit(
                              p.id, o.kind, o.department, o.person, o.role))) as seated
            from workflow.seat s
            join workflow.review r on r.id = s.review_id
            join workflow.person p on %s
            where s.id = :seat order by p.name, p.username
            """;

    private static final String INSTEAD =
            """
            select workflow.replacements(s.kind, s.department, s.role, :below) as id
            from workflow.seat s where s.id = :seat
            """;

    private static final String TO_SEAT =
            """
            select workflow.seatable(s.kind, s.role) as id
            from workflow.seat s where s.id = :seat
            """;

    private static final String AS_WELL =
            "select person_id as id from workflow.person_role where role in ('REVIEWER', 'LEADER')";

    private static final String FOR_ADVICE =
            """
            select person_id as id from workflow.person_role
            where role in ('DRAFTER', 'REVIEWER', 'OFFICE', 'LEADER')
            """;

    private static final String ALL = "p.active and p.id in (select id from asked)";
    private static final String ONE = "p.id = :person";

    private final JdbcClient jdbc;

    CandidateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Everybody who could be asked instead, whatever else speaks against it.
     *
     * @param below whether people of the departments below are asked, too
     */
    List<Candidate> instead(SeatId seat, boolean below) {
        return asking(INSTEAD, ALL, seat)
                .param("below", below)
                .query((row, _) -> candidate(row))
                .list();
    }

    Optional<Candidate> instead(SeatId seat, PersonId person, boolean below) {
        return asking(INSTEAD, ONE, seat)
                .param("below", below)
                .param("person", person.value())
                .query((row, _) -> candidate(row))
                .optional();
    }

    /** These people, as far as they are there, whatever else speaks against them. */
    List<Candidate> among(SeatId seat, Collection<PersonId> people) {
        return asking("select unnest(cast(:people as uuid[])) as id", ALL, seat)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> candidate(row))
                .list();
    }

    /** Everybody whom the office could put into a vacant seat. */
    List<Candidate> toSeat(SeatId seat) {
        return asking(TO_SEAT, ALL, seat).query((row, _) -> candidate(row)).list();
    }

    Optional<Candidate> toSeat(SeatId seat, PersonId person) {
        return asking(TO_SEAT, ONE, seat)
                .param("person", person.value())
                .query((row, _) -> candidate(row))
                .optional();
    }

    /** Everybody who could be asked as well. */
    List<Candidate> toAdd(SeatId seat) {
        return asking(AS_WELL, ALL, seat).query((row, _) -> candidate(row)).list();
    }

    Optional<Candidate> toAdd(SeatId seat, PersonId person) {
        return asking(AS_WELL, ONE, seat)
                .param("person", person.value())
                .query((row, _) -> candidate(row))
                .optional();
    }

    /** Everybody who could be asked for advice: most of the house, so without more questions. */
    List<NamedPerson> toAdvise(SeatId seat) {
        return jdbc.sql(
                        """
                        select p.id, p.username, p.name from workflow.person p
                        join workflow.seat s on s.id = :seat
                        join workflow.review r on r.id = s.review_id
                        where p.active and p.id in (%s) and p.id <> r.drafter
                          and not exists (select from draft.co_drafter c
                              where c.draft_id = r.draft_id and c.person_id = p.id)
                        order by p.name, p.username
                        """
                                .formatted(FOR_ADVICE))
                .param("seat", seat.value())
                .query((row, _) -> named(row))
                .list();
    }

    Optional<Candidate> toAdvise(SeatId seat, PersonId person) {
        return asking(FOR_ADVICE, ONE, seat)
                .param("person", person.value())
                .query((row, _) -> candidate(row))
                .optional();
    }

    private JdbcClient.StatementSpec asking(String asked, String which, SeatId seat) {
        return jdbc.sql(CANDIDATES.formatted(asked, which)).param("seat", seat.value());
    }

    static Candidate candidate(ResultSet row) throws SQLException {
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

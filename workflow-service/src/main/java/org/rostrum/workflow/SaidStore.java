package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said in a review's rounds. */
@Repository
class SaidStore {

    private final JdbcClient jdbc;

    SaidStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each seat the last voice before this round, in the order of the route. */
    List<Said> before(int round, ReviewId review) {
        return jdbc.sql(
                        """
                        select * from (
                            select distinct on (t.key, s.kind, s.department, s.person, s.role)
                                t.key, t.place as station_place, s.place, s.kind, s.department,
                                s.person as seat_person, s.role, s.name, v.id, v.verdict,
                                v.revision, v.sha256, v.person, p.name as person_name,
                                v.acting_for, w.name as acting_for_name, v.decided_at,
                                exists (select from workflow.decision_effect f
                                    where f.decision_id = v.id and f.round < :round
                                      and f.remedy is not null) as lapsed
                            from workflow.seat s
                            join workflow.station t on t.id = s.station_id
                            join workflow.standing_decision d on d.seat_id = s.id
                            join workflow.standing_decision v on v.id = coalesce(d.carried_from, d.id)
                            join workflow.person p on p.id = v.person
                            left join workflow.person w on w.id = v.acting_for
                            where s.review_id = :review and t.round < :round
                              and not exists (select from workflow.sent_back b
                                  where b.review_id = s.review_id and b.round <= :round
                                    and t.round < b.round
                                    and (t.key = b.station or b.through and t.place >= b.place))
                            order by t.key, s.kind, s.department, s.person, s.role, t.round desc
                        ) said order by station_place, place
                        """)
                .param("review", review.value())
                .param("round", round)
                .query((row, _) -> said(row))
                .list();
    }

    /** Who has a voice in this round, of one's own, by a deputy, or carried. */
    Set<PersonId> speakers(ReviewId review, int round) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select unnest(array_remove(array[person, acting_for], null)) as person
                                from workflow.voice where review_id = ? and round = ?
                                """)
                        .param(review.value())
                        .param(round)
                        .query((row, _) -> new PersonId(ReviewRow.uuid(row, "person")))
                        .list());
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                ReviewRow.uuid(row, "id"),
                row.getString("key"),
                new Place(
                        row.getInt("place"),
                        Place.Kind.valueOf(row.getString("kind")),
                        row.getObject("department", UUID.class),
                        row.getObject("seat_person", UUID.class),
                        row.getString("role"),
                        row.getString("name"),
                        null),
                Verdict.valueOf(row.getString("verdict")),
                row.getInt("revision"),
                row.getString("sha256"),
                new PersonId(ReviewRow.uuid(row, "person")),
                row.getString("person_name"),
                ReviewRow.person(row, "acting_for"),
                row.getString("acting_for_name"),
                requireNonNull(ReviewRow.instant(row, "decided_at")),
                row.getBoolean("lapsed"));
    }
}

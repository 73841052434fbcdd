package org.rostrum.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.OpenWork.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for somebody, in PostgreSQL. */
@Repository
class OpenWorkStore {

    /** At stations that are open, by name, by being given, or by a claim. */
    private static final String SEATS =
            """
            select case when s.handed_to = :who or s.handed_to is null and s.person = :who
                then 'SEAT' else 'CLAIM' end as kind, s.id as seat, s.name as seat_name,
                d.id as draft_id, d.number
            from workflow.station t
            join workflow.review r on r.id = t.review_id and r.state = 'RUNNING'
            join workflow.seat s on s.station_id = t.id and s.state in ('OPEN', 'WAITING')
            join draft.draft d on d.id = r.draft_id
            where t.state = 'ACTIVE' and (s.handed_to = :who
                or s.handed_to is null and s.person = :who or s.holder = :who)
            order by d.number, s.place
            """;

    /** Live reviews for which the person was chosen; an unfit successor is told of each. */
    private static final String COMING =
            """
            select 'COMING' as kind, null::uuid as seat, w.name as seat_name, d.id as draft_id,
                d.number, p.id, p.username, p.name, p.active,
                exists (select from workflow.person_role x
                    where x.person_id = p.id and x.role = 'LEADER') as fits,
                r.drafter = p.id or exists (select from draft.co_drafter c
                    where c.draft_id = r.draft_id and c.person_id = p.id) as writes,
                workflow.wrote_unread(p.id, r.draft_id, r.revision) as author,
                workflow.has_spoken(p.id, r.id, r.round) as spoken,
                p.id = any(r.leaders) as seated
            from workflow.review r
            join draft.draft d on d.id = r.draft_id
            join workflow.person w on w.id = :who
            left join workflow.person p on p.id = :successor
            where r.state in ('RUNNING', 'WITH_DRAFTER') and :who = any(r.leaders)
            order by d.number
            """;

    /** Drafts that have not ended; who decides about one cannot write it. */
    private static final String DRAFTS =
            """
            select 'DRAFT' as kind, null::uuid as seat, '' as seat_name, d.id as draft_id, d.number,
                p.id, p.username, p.name, p.active,
                exists (select from workflow.person_role x
                    where x.person_id = p.id and x.role = 'DRAFTER') as fits,
                false as writes, false as author,
                r.id is not null and workflow.has_spoken(p.id, r.id, r.round) as spoken,
                r.id is not null and (p.id = any(r.leaders) or exists (
                    select from workflow.seat s
                    where s.review_id = r.id and s.state in ('OPEN', 'WAITING')
                      and workflow.sits(p.id, s))) as seated
            from draft.draft d
            left join workflow.review r
                on r.draft_id = d.id and r.state in ('RUNNING', 'WITH_DRAFTER')
            left join workflow.person p on p.id = :successor
            where d.drafter = :who and d.state in ('DRAFTING', 'IN_REVIEW', 'RETURNED')
              and not exists (select from draft.co_drafter c
                  where c.draft_id = d.id and c.person_id = :successor)
            order by d.number
            """;

    private final JdbcClient jdbc;

    OpenWorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts those in line who hand over the work of the same person. */
    boolean lock(PersonId who) {
        return jdbc.sql("select true from workflow.person where id = ? for no key update")
                .param(who.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    List<Holding> seats(PersonId who) {
        return jdbc.sql(SEATS)
                .param("who", who.value())
                .query((row, _) -> holding(row, null))
                .list();
    }

    List<Holding> coming(PersonId who, @Nullable PersonId successor) {
        return about(COMING, who, successor);
    }

    List<Holding> drafts(PersonId who, @Nullable PersonId successor) {
        return about(DRAFTS, who, successor);
    }

    private List<Holding> about(String sql, PersonId who, @Nullable PersonId successor) {
        return jdbc.sql(sql)
                .param("who", who.value())
                .param("successor", successor == null ? null : successor.value(), Types.OTHER)
                .query((row, _) ->
                        holding(row, successor == null ? null : CandidateStore.candidate(row)))
                .list();
    }

    private static Holding holding(ResultSet row, @Nullable Candidate candidate)
            throws SQLException {
        UUID seat = row.getObject("seat", UUID.class);
        return new Holding(
                Kind.valueOf(row.getString("kind")),
                new DraftId(ReviewRow.uuid(row, "draft_id")),
                row.getString("number"),
                seat == null ? null : new SeatId(seat),
                row.getString("seat_name"),
                candidate);
    }
}

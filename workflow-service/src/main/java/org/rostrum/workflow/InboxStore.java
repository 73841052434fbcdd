package org.rostrum.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The SQL of the inbox. Every branch begins at an index that holds only what is open or live, so
 * that an inbox costs the same however many reviews have ended.
 */
@Repository
class InboxStore {

    private static final String MINE =
            """
            with seats as (
                select s.* from workflow.seat s
                where s.state = 'OPEN' and s.person = :me
                union
                select s.* from workflow.position o
                join workflow.seat s on s.department = o.department_id and s.state = 'OPEN'
                where o.person_id = :me
                union
                select s.* from workflow.person_role o
                join workflow.seat s on s.role = o.role and s.state = 'OPEN'
                where o.person_id = :me
                union
                select s.* from workflow.seat s where s.state = 'OPEN' and s.handed_to = :me
            ), things as (
                select 'DECIDE' as why, s.id, s.id as seat, s.review_id, s.opened_at as since,
                       (select h.id from workflow.person h where h.id = s.holder and h.active)
                           as holder,
                       s.handed_to is not distinct from :me as handed
                from seats s
                join workflow.review r on r.id = s.review_id
                where (s.handed_to = :me
                      or workflow.may_sit(:me, s.kind, s.department, s.person, s.role))
                  and r.drafter <> :me
                  and not exists (select from draft.co_drafter c
                      where c.draft_id = r.draft_id and c.person_id = :me)
                  and not workflow.wrote_unread(:me, r.draft_id, r.revision)
                  and not exists (select from workflow.decision x
                      where x.review_id = r.id and x.round = r.round and x.person = :me)
                union all
                select 'REVISE', r.id, null, r.id,
                       (select max(t.closed_at) from workflow.station t where t.review_id = r.id),
                       null, false
                from workflow.review r
                where r.state = 'WITH_DRAFTER'
                  and (r.drafter = :me or exists (select from draft.co_drafter c
                      where c.draft_id = r.draft_id and c.person_id = :me))
                union all
                select 'CONSENT', w.id, null, w.review_id, w.asked_at, null, false
                from workflow.withdrawal_request w
                where w.answer is null and w.asked_by <> :me
                  and exists (select from workflow.person_role o
                      where o.person_id = :me and o.role = 'OFFICE')
                union all
                select 'ADVISE', a.id, null, a.review_id, a.asked_at, null, false
                from workflow.advice a
                where a.asked_of = :me and a.answered_at is null
                  and a.taken_back_at is null and a.ended_at is null
                union all
                select 'LAPSED', f.decision_id, null, f.review_id, max(f.taken_at), null, false
                from workflow.decision_effect f
                where f.person = :me and f.remedy = 'INFORM' and f.seen_at is null
                  -- Who is asked about the later text, or has spoken of it, knows of it.
                  and not exists (select from seats s where s.review_id = f.review_id)
                  and not exists (select from workflow.decision x
                      where x.review_id = f.review_id and x.person = f.person
                        and x.carried_from is null and x.revision >= f.revision)
                group by f.decision_id, f.review_id
                union all
                select 'VACANT', v.id, null, v.review_id, v.vacant_since, null, false
                from workflow.seat v
                join workflow.review r on r.id = v.review_id and r.state = 'RUNNING'
                where v.vacant_since is not null and v.state = 'OPEN'
                  and (r.drafter = :me
                    or exists (select from draft.co_drafter c
                      where c.draft_id = r.draft_id and c.person_id = :me)
                    or exists (select from workflow.person_role o
                      where o.person_id = :me and o.role = 'OFFICE'))
            )
            """;

    private static final String ITEM =
            """
            select * from (
                select i.why, i.id, i.seat, i.since, i.holder, h.name as holder_name,
                       i.handed, i.waiting_for, d.id as draft_id, d.number, d.title,
                       p.name as drafter_name,
                       f.name as department_name, d.speech_at, d.urgency, d.classification,
                       r.route, r.route_version, r.station, r.round, r.revision,
                       case d.urgency when 'MOST_URGENT' then 0 when 'URGENT' then 1 else 2 end
                           as rank
                from items i
                join workflow.review r on r.id = i.review_id
                join draft.draft d on d.id = r.draft_id
                join workflow.person p on p.id = d.drafter
                join workflow.department f on f.id = d.department
                left join workflow.person h on h.id = i.holder) item
            where (rank, since, id) > (:rank, :since, :id)
            order by rank, since, id limit :limit
            """;

    private static final String FOR_ME =
            MINE + ", items as (select t.*, '' as waiting_for from things t)\n" + ITEM;

    private static final String FOR_OTHERS =
            """
            with items as (
                select 'WAITING' as why, r.id, null::uuid as seat, r.id as review_id,
                       t.opened_at as since, null::uuid as holder, false as handed,
                       (select coalesce(string_agg(s.name, '、' order by s.place), '')
                        from workflow.seat s where s.station_id = t.id and s.state = 'OPEN')
                           as waiting_for
                from workflow.review r
                join workflow.station t on t.review_id = r.id and t.state = 'ACTIVE'
                where r.state = 'RUNNING'
                  and (r.drafter = :me or r.draft_id in (
                      select c.draft_id from draft.co_drafter c
                      join workflow.review l on l.draft_id = c.draft_id and l.state = 'RUNNING'
                      where c.person_id = :me)))
            """
                    + ITEM;

    private static final Cursor START = new Cursor(-1, Instant.EPOCH, new UUID(0, 0));

    private final JdbcClient jdbc;
    private final InboxRow row;

    InboxStore(JdbcClient jdbc, InboxRow row) {
        this.jdbc = jdbc;
        this.row = row;
    }

    List<InboxRow.Placed> forMe(PersonId me, @Nullable Cursor after, int limit) {
        return list(FOR_ME, me, after, limit);
    }

    List<InboxRow.Placed> forOthers(PersonId me, @Nullable Cursor after, int limit) {
        return list(FOR_OTHERS, me, after, limit);
    }

    /** Without what a colleague has taken. */
    int count(PersonId me) {
        return jdbc.sql(
                        MINE
                                + """
                                select count(*) from things
                                where holder is null or holder = :me
                                """)
                .param("me", me.value())
                .query(Integer.class)
                .single();
    }

    private List<InboxRow.Placed> list(String sql, PersonId me, @Nullable Cursor after, int limit) {
        Cursor from = after == null ? START : after;
        return jdbc.sql(sql)
                .param("me", me.value())
                .param("rank", from.rank())
                .param("since", from.utc())
                .param("id", from.id())
                .param("limit", limit)
                .query((found, _) -> row.placed(found, me))
                .list();
    }
}

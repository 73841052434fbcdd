package org.rostrum.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.Today;
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
                select s as seat, s.id, s.review_id, s.opened_at, s.holder, s.handed_to,
                       s.due_at,
                       workflow.sits(:me, s) as own
                from workflow.open_seats_of(
                    array[:me] || array(select workflow.principals_of(:me, null, :day))) s
            ), things as (
                select 'DECIDE' as why, s.id, s.id as seat, s.review_id, s.opened_at as since,
                       case when s.holder = :me
                                or workflow.kept_from(:me, f.principal, s.seat, r, :day)
                            then s.holder end as holder,
                       s.handed_to is not distinct from :me as handed, f.principal, s.due_at
                from seats s
                join workflow.review r on r.id = s.review_id
                cross join lateral (select case when not s.own
                    then workflow.acts_for(:me, s.seat, r, :day) end as principal) f
                where (s.own or f.principal is not null
                      and not workflow.writes(f.principal, r)
                      and not workflow.has_spoken(f.principal, r.id, r.round))
                  and r.drafter <> :me
                  and not exists (select from draft.co_drafter c
                      where c.draft_id = r.draft_id and c.person_id = :me)
                  and not workflow.wrote_unread(:me, r.draft_id, r.revision)
                  and not workflow.has_spoken(:me, r.id, r.round)
                union all
                select 'REVISE', r.id, null, r.id,
                       (select max(t.closed_at) from workflow.station t where t.review_id = r.id),
                       null, false, null, null::timestamptz
                from workflow.review r
                where r.state = 'WITH_DRAFTER'
                  and (r.drafter = :me or exists (select from draft.co_drafter c
                      where c.draft_id = r.draft_id and c.person_id = :me))
                union all
                select 'CONSENT', w.id, null, w.review_id, w.asked_at, null, false, null, null
                from workflow.withdrawal_request w
                where w.answer is null and w.asked_by <> :me
                  and exists (select from workflow.person_role o
                      where o.person_id = :me and o.role = 'OFFICE')
                union all
                select 'ADVISE', a.id, null, a.review_id, a.asked_at, null, false, null, null
                from workflow.advice a
                where a.asked_of = :me and a.answered_at is null
                  and a.taken_back_at is null and a.ended_at is null
                union all
                select 'PREPARE', p.id, null, p.review_id, p.asked_at, null, false, null, null
                from workflow.preparation p
                join workflow.seat s on s.id = p.seat_id and s.state = 'OPEN'
                where p.asked_of = :me and p.given_at is null and p.taken_back_at is null
                union all
                select 'URGE', q.review_id, null, q.review_id, q.asked_at, null, false, null, null
                from workflow.urgent_request q
                join workflow.review r on r.id = q.review_id and r.state = 'RUNNING'
                where not q.ordered and :me = any(r.leaders)
                  and workflow.reads_as_asked_leader(:me, r.draft_id) and r.drafter <> :me
                union all
                select 'AFTERWARDS', b.id, null, b.review_id, r.ended_at, null, false, null, null
                from workflow.debt b
                join workflow.seat s on s.id = b.seat_id
                join workflow.review r on r.id = b.review_id and r.state = 'APPROVED'
                where b.read_at is null and workflow.owes(:me, s)
                  and (b.person = :me or b.department in (
                      select o.department_id from workflow.position o where o.person_id = :me))
                union all
                select 'LAPSED', f.decision_id, null, f.review_id, max(f.taken_at), null, false, null,
                       null
                from workflow.decision_effect f
                where f.person = :me and f.remedy = 'INFORM' and f.seen_at is null
                  -- Who is asked about the later text, or has spoken of it, knows of it.
                  and not exists (select from seats s
                      where s.own and s.review_id = f.review_id)
                  and not exists (select from workflow.standing_decision x
                      where x.review_id = f.review_id and x.person = f.person
                        and x.carried_from is null and x.revision >= f.revision)
                group by f.decision_id, f.review_id
                union all
                select 'OVERDUE', s.id, null, s.review_id, s.office_since, null, false, null, s.due_at
                from workflow.seat s
                where s.state = 'OPEN' and s.office_since is not null
                  and exists (select from workflow.person_role o
                      where o.person_id = :me and o.role = 'OFFICE')
                  and not exists (select from seats x where x.id = s.id)
                union all
                select 'VACANT', v.id, null, v.review_id, v.vacant_since, null, false, null, v.due_at
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
                       i.handed, i.waiting_for, i.principal, a.name as principal_name,
                       i.due_at, coalesce(i.due_at, i.since) as until,
                       d.id as draft_id, d.number, d.title,
                       p.name as drafter_name,
                       f.name as department_name, d.speech_at, d.urgency, d.classification,
                       r.route, r.route_version, r.station, r.round, r.revision,
                       case when i.due_at <= :now then 0 else 10 end
                           + case d.urgency when 'MOST_URGENT' then 0 when 'URGENT' then 2 else 4
                               end
                           + case when i.due_at is null then 1 else 0 end as rank
                from items i
                join workflow.review r on r.id = i.review_id
                join draft.draft d on d.id = r.draft_id
                join workflow.person p on p.id = d.drafter
                join workflow.department f on f.id = d.department
                left join workflow.person h on h.id = i.holder
                left join workflow.person a on a.id = i.principal) item
            where (rank, until, since, id) > (:rank, :until, :since, :id)
            order by rank, until, since, id limit :limit
            """;

    private static final String FOR_ME =
            MINE + ", items as (select t.*, '' as waiting_for from things t)\n" + ITEM;

    private static final String FOR_OTHERS =
            """
            with items as (
                select 'WAITING' as why, r.id, null::uuid as seat, r.id as review_id,
                       t.opened_at as since, null::uuid as holder, false as handed, null::uuid as principal,
                       (select coalesce(string_agg(s.name, '、' order by s.place), '')
                        from workflow.seat s where s.station_id = t.id and s.state = 'OPEN')
                           as waiting_for,
                       (select min(s.due_at) from workflow.seat s
                        where s.station_id = t.id and s.state = 'OPEN') as due_at
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
    private final Today today;
    private final Clock clock;

    InboxStore(JdbcClient jdbc, InboxRow row, Today today, Clock clock) {
        this.jdbc = jdbc;
        this.row = row;
        this.today = today;
        this.clock = clock;
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
                .param("day", today.day())
                .query(Integer.class)
                .single();
    }

    private List<InboxRow.Placed> list(String sql, PersonId me, @Nullable Cursor after, int limit) {
        Cursor from = after == null ? START : after;
        Instant now = clock.instant();
        return jdbc.sql(sql)
                .param("me", me.value())
                .param("day", today.day())
                .param("rank", from.rank())
                .param("until", from.utc())
                .param("since", from.thenUtc())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", from.id())
                .param("limit", limit)
                .query(row.reading(me, now))
                .list();
    }
}

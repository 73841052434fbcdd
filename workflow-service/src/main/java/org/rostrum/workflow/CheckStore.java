package org.rostrum.workflow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.ConsistencyCheck.Finding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What PostgreSQL can find by itself: each query names reviews that do not agree with something.
 */
@Repository
class CheckStore {

    private static final List<String> CHECKS =
            List.of(
                    """
                    select r.id, d.number, format('the review is %s but the draft is %s%s', r.state,
                        d.state, coalesce(' with revision ' || d.frozen_revision, ''))
                    from workflow.review r join draft.draft d on d.id = r.draft_id
                    where case r.state
                        when 'RUNNING' then d.state <> 'IN_REVIEW'
                            or d.frozen_revision is distinct from r.revision
                        when 'WITH_DRAFTER' then d.state <> 'RETURNED'
                        when 'WITHDRAWN' then false
                        else d.state <> r.state end
                    """,
                    """
                    select null::uuid, d.number, 'the draft is in review but no review runs'
                    from draft.draft d
                    where d.state = 'IN_REVIEW' and not exists (select from workflow.review r
                        where r.draft_id = d.id and r.state = 'RUNNING')
                    """,
                    """
                    select r.id, d.number, format('the review stands at %s but the open station is %s',
                        coalesce(r.station, 'no station'), coalesce(s.key, 'none'))
                    from workflow.review r join draft.draft d on d.id = r.draft_id
                    left join workflow.station s on s.review_id = r.id and s.state = 'ACTIVE'
                    where r.station is distinct from s.key
                       or s.id is not null and s.round <> r.round
                    """,
                    """
                    select r.id, d.number, 'the review runs but nobody can decide: no seat is open'
                    from workflow.review r join draft.draft d on d.id = r.draft_id
                    where r.state = 'RUNNING' and not exists (select from workflow.seat s
                        where s.review_id = r.id and s.state = 'OPEN')
                    """,
                    """
                    select distinct r.id, d.number, 'a seat is open at a station that is not'
                    from workflow.seat s
                    join workflow.station t on t.id = s.station_id
                    join workflow.review r on r.id = s.review_id
                    join draft.draft d on d.id = r.draft_id
                    where s.state = 'OPEN' and t.state <> 'ACTIVE'
                    """,
                    """
                    select r.id, d.number, format('seat %s is %s but has %s', s.name, s.state,
                        case when x.id is null then 'no decision' else 'a decision' end)
                    from workflow.seat s
                    join workflow.review r on r.id = s.review_id
                    join draft.draft d on d.id = r.draft_id
                    left join workflow.standing_decision x on x.seat_id = s.id
                    where (s.state = 'DECIDED') <> (x.id is not null)
                    """,
                    """
                    select x.review_id, d.number,
                        format('a decision names a hash that revision %s does not have', x.revision)
                    from workflow.decision x join draft.draft d on d.id = x.draft_id
                    left join draft.revision v
                        on v.draft_id = x.draft_id and v.number = x.revision
                    where v.sha256 is distinct from x.sha256
                    """,
                    """
                    select x.review_id, d.number, format('decision %s is not in the record', x.id)
                    from workflow.decision x join draft.draft d on d.id = x.draft_id
                    where not exists (select from record.entry e
                        where e.stream = 'draft:' || x.draft_id
                          and position(x.id::text in convert_from(e.payload, 'UTF8')) > 0)
                    """,
                    """
                    select x.review_id, d.number,
                        format('decision %s was taken back and counts, or neither', x.id)
                    from workflow.decision x join draft.draft d on d.id = x.draft_id
                    left join workflow.voice v on v.decision_id = x.id
                    left join workflow.taken_back t on t.decision_id = x.id
                    where (v.decision_id is null) = (t.decision_id is null)
                    """,
                    """
                    select x.review_id, d.number,
                        format('a decision on revision %s was carried to %s, which reads otherwise',
                            v.revision, x.revision)
                    from workflow.decision x
                    join workflow.decision v on v.id = x.carried_from
                    join draft.draft d on d.id = x.draft_id
                    where x.carried_over = 'NONE' and x.sha256 <> v.sha256
                    """,
                    """
                    select x.review_id, d.number,
                        format('%s approved as amended, but revision %s is not of that person',
                            x.person, x.revision)
                    from workflow.decision x
                    join draft.draft d on d.id = x.draft_id
                    left join draft.revision v
                        on v.draft_id = x.draft_id and v.number = x.revision
                    where x.verdict = 'APPROVE_AS_AMENDED' and x.carried_from is null
                      and (v.author, v.amends) is distinct from (x.person, x.amends)
                    """,
                    """
                    select r.id, d.number, 'the text is final and only its amender has approved it'
                    from workflow.review r join draft.draft d on d.id = r.draft_id
                    where r.state = 'APPROVED'
                      and workflow.wants_second_reader(r.draft_id, r.revision)
                    """,
                    """
                    select s.review_id, d.number,
                        format('seat %s is not with whom the last hand-over names', s.name)
                    from workflow.seat s join draft.draft d on d.id = s.draft_id
                    where s.handed_to is distinct from (select h.given_to
                        from workflow.hand_over h
                        where h.seat_id = s.id and h.given_back_at is null
                        order by h.step desc limit 1)
                    """,
                    """
                    select t.review_id, d.number,
                        format('seat %s was passed over and owes nothing', s.name)
                    from workflow.station t
                    join workflow.seat s on s.station_id = t.id and s.state <> 'DECIDED'
                    join draft.draft d on d.id = s.draft_id
                    where t.state = 'AFTERWARDS' and s.removed_at is null
                      and not exists (
                        select from workflow.debt b
                        join workflow.seat o on o.id = b.seat_id
                        where b.review_id = t.review_id and o.kind = s.kind
                          and (o.department, o.person, o.role)
                              is not distinct from (s.department, s.person, s.role))
                    """,
                    """
                    select a.review_id, d.number, 'a question waits though its station has closed'
                    from workflow.advice a
                    join workflow.station t on t.id = a.station_id and t.state <> 'ACTIVE'
                    join draft.draft d on d.id = a.draft_id
                    where a.answered_at is null and a.taken_back_at is null and a.ended_at is null
                    """);

    /** A live review, as the engine should know it. */
    record Live(ReviewId id, String number, String instance, String node, String task) {}

    private final JdbcClient jdbc;

    CheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Finding> findings() {
        return Stream.concat(CHECKS.stream(), RecordCounts.ALL.stream())
                .flatMap(sql -> findings(sql).stream())
                .toList();
    }

    private List<Finding> findings(String sql) {
        return jdbc.sql(sql)
                .query((row, _) ->
                        new Finding(
                                review(row.getObject(1, UUID.class)),
                                row.getString(2),
                                row.getString(3)))
                .list();
    }

    private static @Nullable ReviewId review(@Nullable UUID id) {
        return id == null ? null : new ReviewId(id);
    }

    Map<String, Live> live() {
        return jdbc
                .sql(
                        """
                        select r.id, d.number, r.instance, coalesce(r.station, 'revise') as node,
                               r.task
                        from workflow.review r join draft.draft d on d.id = r.draft_id
                        where r.state in ('RUNNING', 'WITH_DRAFTER')
                        """)
                .query((row, _) ->
                        new Live(
                                new ReviewId(ReviewRow.uuid(row, "id")),
                                row.getString("number"),
                                row.getString("instance"),
                                row.getString("node"),
                                row.getString("task")))
                .list()
                .stream()
                .collect(Collectors.toMap(Live::instance, Function.identity()));
    }

    /** Reviews that are at a station now. */
    List<Review> running() {
        return jdbc.sql("select * from workflow.review where state = 'RUNNING'")
                .query(ReviewRow.MAPPER)
                .list();
    }
}

package org.rostrum.workflow;

import java.util.List;

/** Finds where the record tells of more or less than the tables have. */
final class RecordCounts {

    static final List<String> ALL =
            List.of(
                    counted(
                            "decisions",
                            "= 'decision.made'",
                            """
                            select count(*) from workflow.decision x
                            where x.draft_id = d.id and x.carried_from is null
                            """),
                    counted(
                            "decisions taken back",
                            "= 'decision.taken-back'",
                            "select count(*) from workflow.taken_back t where t.draft_id = d.id"),
                    counted(
                            "decisions carried or lapsed",
                            "in ('decision.carried', 'decision.holds', 'decision.lapsed')",
                            """
                            select (select count(*) from workflow.decision x
                                    where x.draft_id = d.id and x.carried_from is not null)
                                + (select count(*) from workflow.decision_effect f
                                    join workflow.review r on r.id = f.review_id
                                    where r.draft_id = d.id)
                            """),
                    counted(
                            "debts",
                            "like 'debt.%'",
                            """
                            select count(*) + count(b.read_at) from workflow.debt b
                            where b.draft_id = d.id
                            """),
                    counted(
                            "urgent requests and orders",
                            "like 'urgent.%'",
                            """
                            select (select count(*) from workflow.urgent_request q
                                    where q.draft_id = d.id)
                                + (select count(*) from workflow.urgent_order o
                                    where o.draft_id = d.id)
                            """),
                    counted(
                            "hand-overs",
                            "in ('seat.handed-over', 'seat.handed-back')",
                            """
                            select count(*) filter (where h.rule is distinct from 'OVERDUE')
                                + count(h.given_back_at)
                            from workflow.hand_over h
                            where h.draft_id = d.id
                            """),
                    counted(
                            "seats added or taken away",
                            "in ('seat.added', 'seat.removed')",
                            """
                            select count(distinct (s.review_id, t.key, s.place, s.added_at))
                                + count(s.removed_at)
                            from workflow.seat s join workflow.station t on t.id = s.station_id
                            where s.draft_id = d.id and s.added_by is not null
                            """),
                    counted(
                            "questions, answers and ends of advice",
                            "like 'advice.%'",
                            """
                            select count(*) + count(a.answered_at) + count(a.taken_back_at)
                            from workflow.advice a where a.draft_id = d.id
                            """),
                    counted(
                            "preparations, asked for, given and taken back",
                            "like 'preparation.%'",
                            """
                            select count(*) + count(p.given_at) + count(p.taken_back_at)
                            from workflow.preparation p where p.draft_id = d.id
                            """),
                    counted(
                            "copies sent, taken back and read",
                            "like 'copy.%'",
                            """
                            select count(distinct (c.sent_by, c.sent_at)) + count(c.taken_back_at)
                                + (select count(distinct (x.person_id, x.read_at))
                                    from workflow.copy_reader x
                                    join workflow.copy r on r.id = x.copy_id
                                    where r.draft_id = d.id and x.read_at is not null)
                            from workflow.copy c where c.draft_id = d.id
                            """),
                    counted(
                            "reminders",
                            "= 'seat.reminded'",
                            """
                            select count(*) from workflow.reminder m
                            join workflow.seat s on s.id = m.seat_id where s.draft_id = d.id
                            """));

    private RecordCounts() {}

    /**
     * Drafts whose record tells of more or fewer than there are.
     *
     * @param events which events tell of one; of a seat taken away also one for each that went
     *     along
     * @param made query for how many there are in draft {@code d}
     */
    private static String counted(String what, String events, String made) {
        return """
        select null::uuid, d.number,
            format('the record tells of %%s %s, there are %%s', told.n, made.n)
        from draft.draft d
        cross join lateral (
            select count(*) + coalesce(
                sum(jsonb_array_length(x.p -> 'facts' -> 'along')), 0) as n
            from record.entry e
            cross join lateral (select convert_from(e.payload, 'UTF8')::jsonb as p) x
            where e.stream = 'draft:' || d.id and x.p ->> 'event' %s) told
        cross join lateral (%s) made(n)
        where told.n <> made.n
        """
                .formatted(what, events, made);
    }
}

package org.rostrum.workflow;

/**
 * How far a person sees, as a condition on {@code draft.draft d} for the person {@code :me}. Sets
 * and not conditions a draft, so that the database may begin at either end: at the newest drafts
 * for who sees many, at the person's seats for who sees few.
 */
enum Reach {
    NOTHING("false"),
    EVERYTHING("true"),
    MINE("d.id in (" + Own.DRAFTS + ")"),
    INVOLVED("d.id in (" + Own.DRAFTS + Own.SEATS + ")"),
    SUBMITTED(
            "(exists (select from workflow.review v where v.draft_id = d.id) or d.id in ("
                    + Own.DRAFTS
                    + Own.SEATS
                    + "))");

    final String sql;

    Reach(String sql) {
        this.sql = sql;
    }

    /** What makes a draft somebody's affair. */
    private static final class Own {

        static final String DRAFTS =
                """
                select o.id from draft.draft o where o.drafter = :me
                union all select c.draft_id from draft.co_drafter c where c.person_id = :me
                """;

        /**
         * As {@code workflow.may_sit}, from the person's side, and the drafts of one's department.
         */
        static final String SEATS =
                """
                union all
                select o.id from workflow.position h
                join draft.draft o on o.department = h.department_id
                where h.person_id = :me and h.head
                union all
                select s.draft_id from workflow.position h
                join workflow.seat s on s.department = h.department_id and s.kind = 'HEAD'
                where h.person_id = :me and h.head and not exists (
                    select from workflow.person_role r where r.person_id = :me
                      and r.role in ('AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN'))
                union all
                select s.draft_id from workflow.position h
                join workflow.seat s on s.department = h.department_id and s.kind = 'DEPARTMENT'
                where h.person_id = :me and exists (
                    select from workflow.person_role r where r.person_id = :me
                      and r.role = 'REVIEWER')
                union all
                select s.draft_id from workflow.seat s
                where s.person = :me and s.kind = 'PERSON' and exists (
                    select from workflow.person_role r where r.person_id = :me
                      and r.role = 'LEADER')
                union all
                select s.draft_id from workflow.person_role r
                join workflow.seat s on s.role = r.role and s.kind = 'ROLE'
                where r.person_id = :me
                """;

        private Own() {}
    }
}

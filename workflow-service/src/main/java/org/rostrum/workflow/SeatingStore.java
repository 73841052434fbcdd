package org.rostrum.workflow;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks PostgreSQL who could sit where. */
@Repository
class SeatingStore {

    private final JdbcClient jdbc;

    SeatingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A department with people who head it and do not write the draft. */
    record Heads(DepartmentId department, Set<PersonId> people) {}

    /**
     * Of the draft's department and those above it, the nearest first: a head's own drafts go to
     * the head above.
     */
    List<Heads> headsAbove(DraftId draft) {
        return jdbc.sql(
                        """
                        with recursive up as (
                            select d.id, d.parent, 0 as steps
                            from draft.draft f join workflow.department d on d.id = f.department
                            where f.id = :draft
                            union all
                            select p.id, p.parent, up.steps + 1
                            from up join workflow.department p on p.id = up.parent
                            where up.steps < 50)
                        select up.id, array_agg(o.person_id) as heads
                        from up
                        join workflow.position o on o.department_id = up.id and o.head
                        where workflow.may_sit(o.person_id, 'HEAD', up.id, null, null)
                          and not exists (select from draft.draft f
                              where f.id = :draft and f.drafter = o.person_id)
                          and not exists (select from draft.co_drafter c
                              where c.draft_id = :draft and c.person_id = o.person_id)
                        group by up.id, up.steps order by up.steps
                        """)
                .param("draft", draft.value())
                .query((row, _) ->
                        new Heads(
                                new DepartmentId(ReviewRow.uuid(row, "id")),
                                Set.copyOf(ReviewRow.list(row, "heads", PersonId::new))))
                .list();
    }

    /**
     * Who could speak in the seat in this round: whose voice is neither spent nor asked for by name
     * at a station that is open.
     */
    List<PersonId> voices(Place place, Review review) {
        return jdbc.sql(
                        """
                        select p.id from workflow.person p
                        where p.active
                          and workflow.may_sit(p.id, :kind, :department, :person, :role)
                          and p.id <> :drafter
                          and not exists (select from draft.co_drafter c
                              where c.draft_id = :draft and c.person_id = p.id)
                          and not workflow.has_spoken(p.id, :review, :round)
                          and not exists (select from workflow.seat s
                              where s.review_id = :review and s.state in ('OPEN', 'WAITING')
                                and p.id in (s.person, s.handed_to))
                        """)
                .param("kind", place.kind().name())
                .param("department", place.department(), Types.OTHER)
                .param("person", place.person(), Types.OTHER)
                .param("role", place.role(), Types.VARCHAR)
                .param("drafter", review.drafter().value())
                .param("draft", review.draft().value())
                .param("review", review.id().value())
                .param("round", review.round())
                .query((row, _) -> new PersonId(ReviewRow.uuid(row, "id")))
                .list();
    }

    /**
     * @param typed who wrote in the text since the revision
     */
    boolean somebodyCanDecide(
            Place place, DraftId draft, int revision, Collection<PersonId> typed) {
        return jdbc.sql(
                        """
                        select exists (
                            select from workflow.person p
                            where p.active
                              and workflow.may_sit(p.id, :kind, :department, :person, :role)
                              and not exists (select from draft.draft f
                                  where f.id = :draft and f.drafter = p.id)
                              and not exists (select from draft.co_drafter c
                                  where c.draft_id = :draft and c.person_id = p.id)
                              and p.id <> all (cast(:typed as uuid[]))
                              and not workflow.wrote_unread(p.id, :draft, :revision))
                        """)
                .param("kind", place.kind().name())
                .param("department", place.department(), Types.OTHER)
                .param("person", place.person(), Types.OTHER)
                .param("role", place.role(), Types.VARCHAR)
                .param("draft", draft.value())
                .param("revision", revision)
                .param("typed", typed.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}

package org.rostrum.workflow;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a draft has been copied to, and who could be sent a copy, in PostgreSQL. */
@Repository
class CopyReachStore {

    private final JdbcClient jdbc;

    CopyReachStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<PersonId> people(DraftId draft) {
        return ids(
                        "select person as id from workflow.copy where draft_id = ?"
                                + " and taken_back_at is null and person is not null",
                        draft)
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    Set<DepartmentId> departments(DraftId draft) {
        return ids(
                        "select department as id from workflow.copy where draft_id = ?"
                                + " and taken_back_at is null and department is not null",
                        draft)
                .stream()
                .map(DepartmentId::new)
                .collect(Collectors.toSet());
    }

    private List<UUID> ids(String sql, DraftId draft) {
        return jdbc.sql(sql)
                .param(draft.value())
                .query((row, _) -> ReviewRow.uuid(row, "id"))
                .list();
    }

    /** Departments in which somebody works who takes copies. */
    Set<DepartmentId> inhabited() {
        return jdbc
                .sql(
                        """
                        select distinct o.department_id from workflow.position o
                        where workflow.takes_copies(o.person_id)
                        """)
                .query((row, _) -> new DepartmentId(ReviewRow.uuid(row, "department_id")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /**
     * By name, whom the sender could choose.
     *
     * @param wide whether also people of other departments who neither lead nor keep the office
     */
    List<NamedPerson> candidates(DraftId draft, PersonId sender, boolean wide) {
        return jdbc.sql(
                        """
                        select p.id, p.username, p.name
                        from workflow.person p join draft.draft d on d.id = :draft
                        where workflow.takes_copies(p.id) and p.id not in (:sender, d.drafter)
                          and not exists (select from draft.co_drafter w
                              where w.draft_id = d.id and w.person_id = p.id)
                          and not exists (select from workflow.copy c
                              where c.draft_id = d.id and c.taken_back_at is null
                                and (c.person = p.id or c.department in (
                                    select o.department_id from workflow.position o
                                    where o.person_id = p.id)))
                          and (:wide
                              or exists (select from workflow.person_role r
                                  where r.person_id = p.id and r.role in ('LEADER', 'OFFICE'))
                              or exists (select from workflow.position o
                                  join workflow.position m on m.department_id = o.department_id
                                  where o.person_id = p.id and m.person_id = :sender))
                        order by p.name, p.username
                        """)
                .param("draft", draft.value())
                .param("sender", sender.value())
                .param("wide", wide)
                .query((row, _) ->
                        new NamedPerson(
                                new PersonId(ReviewRow.uuid(row, "id")),
                                row.getString("username"),
                                row.getString("name")))
                .list();
    }
}

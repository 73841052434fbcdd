package org.rostrum.workflow;

import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftAccess;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may read and edit a draft follows from who takes part in it: the drafters, the head of their
 * department, whoever is entitled to a seat of any of its reviews or stands in for somebody who is
 * asked, the office from the first submission on, and auditors. The two administrators never,
 * whatever else they are.
 */
@Component
class Participation implements DraftAccess {

    private final JdbcClient jdbc;
    private final Today today;

    Participation(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Override
    public boolean mayRead(PersonId person, DraftId draft) {
        return jdbc.sql(
                        """
                        select exists (select from draft.draft d
                            where d.id = :draft and workflow.may_read(:person, d.id, d.drafter,
                                d.department, :day))
                        """)
                .param("person", person.value())
                .param("draft", draft.value())
                .param("day", today.day())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean mayEdit(PersonId person, DraftId draft) {
        return jdbc.sql(
                        """
                        select exists (
                            select from draft.draft d
                            join workflow.person p on p.id = :person and p.active
                            where d.id = :draft
                              and (d.drafter = :person or exists (select from draft.co_drafter c
                                  where c.draft_id = d.id and c.person_id = :person))
                              and not workflow.keeps_out(:person))
                        """)
                .param("person", person.value())
                .param("draft", draft.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean mayCreate(PersonId person, DepartmentId department) {
        return jdbc.sql(
                        """
                        select exists (
                            select from workflow.person p
                            join workflow.person_role r
                                on r.person_id = p.id and r.role = 'DRAFTER'
                            join workflow.position o on o.person_id = p.id
                            join workflow.department d on d.id = o.department_id and d.active
                            where p.id = :person and p.active and d.id = :department)
                        """)
                .param("person", person.value())
                .param("department", department.value())
                .query(Boolean.class)
                .single();
    }
}

package org.rostrum.workflow.people;

import java.util.List;
import java.util.Optional;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People, positions and roles in PostgreSQL. */
@Repository
class PersonStore {

    /** One row a person, whatever the number of roles and positions. */
    private static final String PERSON =
            """
            select p.id, p.username, p.name, p.email, p.active,
                   array(select r.role from workflow.person_role r where r.person_id = p.id) roles,
                   s.departments, s.department_names, s.heads, s.titles
            from workflow.person p
            cross join lateral (
                select array_agg(d.id order by d.place, d.code) departments,
                       array_agg(d.name order by d.place, d.code) department_names,
                       array_agg(s.head order by d.place, d.code) heads,
                       array_agg(s.title order by d.place, d.code) titles
                from workflow.position s join workflow.department d on d.id = s.department_id
                where s.person_id = p.id) s
            """;

    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> find(PersonId id) {
        return jdbc.sql(PERSON + "where p.id = ?")
                .param(id.value())
                .query(new PersonRow())
                .optional();
    }

    Optional<Person> byUsername(String username) {
        return jdbc.sql(PERSON + "where p.username = ?")
                .param(username)
                .query(new PersonRow())
                .optional();
    }

    List<Person> with(Role role) {
        return jdbc.sql(
                        PERSON
                                + """
                                join workflow.person_role w on w.person_id = p.id and w.role = ?
                                where p.active order by p.name, p.username
                                """)
                .param(role.name())
                .query(new PersonRow())
                .list();
    }

    /** Active people who neither keep the house nor look on, by name. */
    List<Person> workingOnTexts() {
        return jdbc.sql(
                        PERSON
                                + """
                                where workflow.may_stand_in(p.id) order by p.name, p.username
                                """)
                .query(new PersonRow())
                .list();
    }

    List<Person> in(DepartmentId department) {
        return jdbc.sql(
                        PERSON
                                + """
                                join workflow.position w
                                    on w.person_id = p.id and w.department_id = ?
                                where p.active order by w.head desc, p.name, p.username
                                """)
                .param(department.value())
                .query(new PersonRow())
                .list();
    }

    List<Person> list(String words, String afterUsername, int limit) {
        return jdbc.sql(
                        PERSON
                                + """
                                where p.username > :after
                                  and (:words = '' or position(lower(:words) in lower(
                                      p.username || ' ' || p.name || ' ' || p.email)) > 0)
                                order by p.username limit :limit
                                """)
                .param("after", afterUsername)
                .param("words", words)
                .param("limit", limit)
                .query(new PersonRow())
                .list();
    }

    boolean none() {
        return !jdbc.sql("select exists (select from workflow.person)")
                .query(Boolean.class)
                .single();
    }
}

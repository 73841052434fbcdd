package org.rostrum.workflow.people;

import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what {@link PersonStore} reads. */
@Repository
class WritingPeople {

    private final JdbcClient jdbc;

    WritingPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Puts changes of people in line, so that the last administrator cannot slip away in a race.
     */
    void lock() {
        jdbc.sql("lock table workflow.person_role in share row exclusive mode").update();
    }

    /** Whether it was added; false when somebody else has the username. */
    boolean insert(PersonId id, NewPerson person) {
        PersonDetails details = person.details();
        int added =
                jdbc.sql(
                                """
                                insert into workflow.person (id, username, name, email, active)
                                values (?, ?, ?, ?, ?) on conflict (username) do nothing
                                """)
                        .params(
                                id.value(),
                                person.username(),
                                details.name(),
                                details.email(),
                                details.active())
                        .update();
        if (added == 1) {
            belongings(id, details);
        }
        return added == 1;
    }

    void update(PersonId id, PersonDetails details) {
        jdbc.sql("update workflow.person set name = ?, email = ?, active = ? where id = ?")
                .params(details.name(), details.email(), details.active(), id.value())
                .update();
        jdbc.sql("delete from workflow.person_role where person_id = ?").param(id.value()).update();
        jdbc.sql("delete from workflow.position where person_id = ?").param(id.value()).update();
        belongings(id, details);
    }

    private void belongings(PersonId id, PersonDetails details) {
        for (Role role : details.roles()) {
            jdbc.sql("insert into workflow.person_role (person_id, role) values (?, ?)")
                    .params(id.value(), role.name())
                    .update();
        }
        for (Appointment position : details.positions()) {
            jdbc.sql(
                            """
                            insert into workflow.position (person_id, department_id, head, title)
                            values (?, ?, ?, ?)
                            """)
                    .params(
                            id.value(),
                            position.department().value(),
                            position.head(),
                            position.title())
                    .update();
        }
    }

    /** How many others, with open accounts, have the role. */
    int othersWith(Role role, PersonId person) {
        return jdbc.sql(
                        """
                        select count(*) from workflow.person_role r
                        join workflow.person p on p.id = r.person_id
                        where r.role = ? and p.active and p.id <> ?
                        """)
                .params(role.name(), person.value())
                .query(Integer.class)
                .single();
    }
}

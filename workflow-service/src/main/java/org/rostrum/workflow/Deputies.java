package org.rostrum.workflow;

import java.time.LocalDate;
import java.util.List;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may act for somebody: what an overdue seat needs to know of deputies. */
@Repository
class Deputies {

    private final JdbcClient jdbc;

    Deputies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonId> of(PersonId person, String route, LocalDate day) {
        return jdbc.sql("select d as id from workflow.deputies_of(?, ?, ?) d order by d")
                .param(person.value())
                .param(route)
                .param(day)
                .query((row, _) -> new PersonId(ReviewRow.uuid(row, "id")))
                .list();
    }
}

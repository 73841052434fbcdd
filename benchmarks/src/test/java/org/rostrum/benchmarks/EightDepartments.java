package org.rostrum.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds four departments to the demonstration's four, each with a reviewer who can sign in. */
final class EightDepartments {

    /** Who decides for which department. */
    private static final Map<String, String> REVIEWERS = new LinkedHashMap<>();

    static {
        REVIEWERS.put("finance", "huang");
        REVIEWERS.put("justice", "zheng");
        REVIEWERS.put("press", "fang");
        REVIEWERS.put("foreign", "wong");
        for (String more : new String[] {"health", "works", "schools", "parks"}) {
            REVIEWERS.put(more, more);
        }
    }

    private static final String ADD =
            """
            with department as (
                insert into workflow.department (id, code, name, parent, place)
                select gen_random_uuid(), given.code, given.code, d.parent, 50
                from (select cast(? as text) as code) given
                join workflow.department d on d.code = 'finance'
                on conflict do nothing returning id, code),
            person as (
                insert into workflow.person (id, username, name)
                select gen_random_uuid(), code, code from department returning id),
            role as (insert into workflow.person_role select id, 'REVIEWER' from person),
            position as (
                insert into workflow.position (person_id, department_id)
                select person.id, department.id from person, department)
            insert into web.credential (person_id, password, must_change, changed_at)
            select person.id, c.password, false, now()
            from person, web.credential c
            where c.person_id = (select id from workflow.person where username = 'huang')
            """;

    private EightDepartments() {}

    static void in(Connection connection) throws SQLException {
        try (var add = connection.prepareStatement(ADD)) {
            for (String code : REVIEWERS.keySet()) {
                add.setString(1, code);
                add.executeUpdate();
            }
        }
    }

    static List<String> codes() {
        return List.copyOf(REVIEWERS.keySet());
    }

    static List<String> reviewers() {
        return List.copyOf(REVIEWERS.values());
    }

    static String reviewer(String code) {
        String username = REVIEWERS.get(code);
        if (username == null) {
            throw new IllegalArgumentException(code);
        }
        return username;
    }
}

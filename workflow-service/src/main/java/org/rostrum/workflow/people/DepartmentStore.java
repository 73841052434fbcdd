package org.rostrum.workflow.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Departments in PostgreSQL. */
@Repository
class DepartmentStore {

    private static final String DEPARTMENT =
            "select id, code, name, parent, countersigns, active from workflow.department d ";

    private final JdbcClient jdbc;

    DepartmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Department> all() {
        return jdbc.sql(
                        """
                        with recursive tree as (
                            select d.*, array[(d.place, d.code)] path
                            from workflow.department d where d.parent is null
                            union all
                            select d.*, t.path || (d.place, d.code)
                            from workflow.department d join tree t on d.parent = t.id)
                        select id, code, name, parent, countersigns, active from tree order by path
                        """)
                .query(DepartmentStore::department)
                .list();
    }

    Optional<Department> find(DepartmentId id) {
        return jdbc.sql(DEPARTMENT + "where d.id = ?")
                .param(id.value())
                .query(DepartmentStore::department)
                .optional();
    }

    Optional<Department> byCode(String code) {
        return jdbc.sql(DEPARTMENT + "where d.code = ?")
                .param(code)
                .query(DepartmentStore::department)
                .optional();
    }

    private static Department department(ResultSet row, int number) throws SQLException {
        @Nullable UUID parent = row.getObject("parent", UUID.class);
        return new Department(
                new DepartmentId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                parent == null ? null : new DepartmentId(parent),
                row.getBoolean("countersigns"),
                row.getBoolean("active"));
    }
}

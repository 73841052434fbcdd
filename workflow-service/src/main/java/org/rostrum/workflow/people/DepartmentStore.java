package org.rostrum.workflow.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    Optional<DepartmentDetails> details(DepartmentId id) {
        return jdbc.sql(
                        """
                        select name, parent, countersigns, active, place
                        from workflow.department where id = ?
                        """)
                .param(id.value())
                .query(DepartmentStore::details)
                .optional();
    }

    /** Puts changes of the tree in line, so that two of them cannot close a circle together. */
    void lock() {
        jdbc.sql("lock table workflow.department in share row exclusive mode").update();
    }

    void insert(DepartmentId id, NewDepartment department) {
        DepartmentDetails details = department.details();
        jdbc.sql(
                        """
                        insert into workflow.department
                            (id, code, name, parent, countersigns, active, place)
                        values (:id, :code, :name, :parent, :countersigns, :active, :place)
                        """)
                .param("id", id.value())
                .param("code", department.code())
                .params(columns(details))
                .update();
    }

    void update(DepartmentId id, DepartmentDetails details) {
        jdbc.sql(
                        """
                        update workflow.department
                        set name = :name, parent = :parent, countersigns = :countersigns,
                            active = :active, place = :place
                        where id = :id
                        """)
                .param("id", id.value())
                .params(columns(details))
                .update();
    }

    private static Map<String, @Nullable Object> columns(DepartmentDetails details) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("name", details.name());
        columns.put("parent", details.parent() == null ? null : details.parent().value());
        columns.put("countersigns", details.countersigns());
        columns.put("active", details.active());
        columns.put("place", details.place());
        return columns;
    }

    private static DepartmentDetails details(ResultSet row, int number) throws SQLException {
        return new DepartmentDetails(
                row.getString("name"),
                parent(row),
                row.getBoolean("countersigns"),
                row.getBoolean("active"),
                row.getInt("place"));
    }

    private static Department department(ResultSet row, int number) throws SQLException {
        return new Department(
                new DepartmentId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                parent(row),
                row.getBoolean("countersigns"),
                row.getBoolean("active"));
    }

    private static @Nullable DepartmentId parent(ResultSet row) throws SQLException {
        @Nullable UUID parent = row.getObject("parent", UUID.class);
        return parent == null ? null : new DepartmentId(parent);
    }
}

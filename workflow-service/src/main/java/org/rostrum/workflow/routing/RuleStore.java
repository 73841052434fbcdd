package org.rostrum.workflow.routing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules in PostgreSQL. */
@Repository
class RuleStore {

    private final JdbcClient jdbc;

    RuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RouteRules read() {
        return read("");
    }

    /** Nobody else changes them until the end of the transaction. */
    RouteRules lock() {
        return read(" for update");
    }

    private RouteRules read(String locking) {
        return jdbc.sql("select usual, edition from workflow.route_choice" + locking)
                .query((row, _) ->
                        new RouteRules(rules(), row.getString("usual"), row.getLong("edition")))
                .single();
    }

    private List<RouteRule> rules() {
        return jdbc.sql("select * from workflow.route_rule order by place")
                .query((row, _) -> rule(row))
                .list();
    }

    void write(RouteRules wanted) {
        jdbc.sql("delete from workflow.route_rule").update();
        for (RouteRule rule : wanted.rules()) {
            insert(wanted.rules().indexOf(rule) + 1, rule);
        }
        jdbc.sql("update workflow.route_choice set usual = ?, edition = edition + 1")
                .param(wanted.usual())
                .update();
    }

    private void insert(int place, RouteRule rule) {
        DepartmentId department = rule.department();
        jdbc.sql(
                        """
                        insert into workflow.route_rule
                            (place, classification, urgency, words, department, route, binding)
                        values (:place, :classification, :urgency, :words, :department, :route,
                            :binding)
                        """)
                .param("place", place)
                .param("classification", name(rule.classification()), Types.VARCHAR)
                .param("urgency", name(rule.urgency()), Types.VARCHAR)
                .param("words", rule.words().toArray(String[]::new))
                .param("department", department == null ? null : department.value(), Types.OTHER)
                .param("route", rule.route())
                .param("binding", rule.binding())
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> one) {
        return one == null ? null : one.name();
    }

    private static RouteRule rule(ResultSet row) throws SQLException {
        String classification = row.getString("classification");
        String urgency = row.getString("urgency");
        UUID department = row.getObject("department", UUID.class);
        return new RouteRule(
                classification == null ? null : Classification.valueOf(classification),
                urgency == null ? null : Urgency.valueOf(urgency),
                Stream.of((Object[]) row.getArray("words").getArray())
                        .map(Object::toString)
                        .toList(),
                department == null ? null : new DepartmentId(department),
                row.getString("route"),
                row.getBoolean("binding"));
    }
}

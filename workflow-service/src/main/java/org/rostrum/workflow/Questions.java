package org.rostrum.workflow;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Repository;

/**
 * Asks PostgreSQL several questions in one round trip. They are still statements of their own, run
 * in their order: one that follows a lock sees what was committed while that was waited for.
 */
@Repository
class Questions {

    private final JdbcOperations jdbc;

    Questions(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void ask(Question<?>... questions) {
        List<Question<?>> all = List.of(questions);
        String sql = all.stream().map(Question::sql).collect(Collectors.joining(";\n"));
        jdbc.execute(sql, (PreparedStatement statement) -> answered(statement, all));
    }

    private static boolean answered(PreparedStatement statement, List<Question<?>> questions)
            throws SQLException {
        int place = 1;
        for (Question<?> question : questions) {
            for (Object parameter : question.parameters()) {
                statement.setObject(place++, parameter);
            }
        }
        statement.execute();
        for (Question<?> question : questions) {
            try (var answer = statement.getResultSet()) {
                question.read(answer);
            }
            statement.getMoreResults();
        }
        return true;
    }
}

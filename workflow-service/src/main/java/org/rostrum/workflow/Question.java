package org.rostrum.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** One statement that reads, and what came back once {@link Questions} have been asked. */
final class Question<T> {

    private final String sql;
    private final RowMapper<T> mapper;
    private final List<@Nullable Object> parameters;
    private final List<T> rows = new ArrayList<>();

    private Question(String sql, RowMapper<T> mapper, List<@Nullable Object> parameters) {
        this.sql = sql;
        this.mapper = mapper;
        this.parameters = parameters;
    }

    static <T> Question<T> of(String sql, RowMapper<T> mapper, UUID parameter) {
        return new Question<>(sql, mapper, List.of(parameter));
    }

    static <T> Question<T> of(
            String sql, RowMapper<T> mapper, UUID first, @Nullable Object second) {
        List<@Nullable Object> parameters = new ArrayList<>();
        parameters.add(first);
        parameters.add(second);
        return new Question<>(sql, mapper, parameters);
    }

    static <T> Question<T> of(
            String sql, RowMapper<T> mapper, UUID first, Object second, Object third) {
        return new Question<>(sql, mapper, List.of(first, second, third));
    }

    String sql() {
        return sql;
    }

    List<@Nullable Object> parameters() {
        return parameters;
    }

    void read(ResultSet answer) throws SQLException {
        for (int row = 0; answer.next(); row++) {
            rows.add(mapper.mapRow(answer, row));
        }
    }

    List<T> all() {
        return rows;
    }

    Optional<T> first() {
        return rows.stream().findFirst();
    }
}

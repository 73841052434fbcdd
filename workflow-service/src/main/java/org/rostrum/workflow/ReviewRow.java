package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.ReviewStatus.State;
import org.rostrum.workflow.process.Position;
import org.rostrum.workflow.route.Route;
import org.springframework.jdbc.core.RowMapper;

/** Reads a review from its row. */
final class ReviewRow {

    static final RowMapper<Review> MAPPER = (row, _) -> review(row);

    private ReviewRow() {}

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                new ReviewId(uuid(row, "id")),
                new DraftId(uuid(row, "draft_id")),
                new PersonId(uuid(row, "drafter")),
                row.getString("route"),
                row.getInt("route_version"),
                position(row),
                State.valueOf(row.getString("state")),
                row.getInt("round"),
                row.getInt("round_place"),
                row.getInt("revision"),
                row.getString("sha256"),
                row.getString("resume_at"),
                list(row, "departments", DepartmentId::new),
                list(row, "leaders", PersonId::new),
                row.getString("note"),
                requireNonNull(instant(row, "submitted_at")),
                requireNonNull(instant(row, "round_at")),
                instant(row, "ended_at"));
    }

    private static @Nullable Position position(ResultSet row) throws SQLException {
        String instance = row.getString("instance");
        if (instance == null) {
            return null;
        }
        String station = row.getString("station");
        return new Position(
                instance, station == null ? Route.REVISE : station, row.getString("task"));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, UUID.class));
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static <T> List<T> list(ResultSet row, String column, Function<UUID, T> id)
            throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray()).map(id).toList();
    }
}

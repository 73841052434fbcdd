package org.rostrum.workflow.notice;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.springframework.jdbc.core.RowMapper;

/** Reads notices as {@link NoticeStore} selects them. */
final class NoticeRow implements RowMapper<Notice> {

    @Override
    public Notice mapRow(ResultSet row, int number) throws SQLException {
        return new Notice(
                uuid(row, "id"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("event"),
                new DraftId(uuid(row, "draft_id")),
                row.getString("number"),
                row.getString("title"),
                row.getBoolean("sensitive"),
                row.getString("actor"),
                row.getString("place"),
                row.getString("verdict"),
                requireNonNull(instant(row, "at")),
                instant(row, "read_at"));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, UUID.class));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

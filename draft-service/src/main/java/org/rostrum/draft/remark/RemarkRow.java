package org.rostrum.draft.remark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.RowMapper;

/** Reads a remark from a row of {@link RemarkStore}. */
final class RemarkRow implements RowMapper<Remark> {

    @Override
    public Remark mapRow(ResultSet row, int rowNumber) throws SQLException {
        return new Remark(
                new RemarkId(row.getObject("id", UUID.class)),
                new DraftId(row.getObject("draft_id", UUID.class)),
                row.getInt("revision"),
                new PersonId(row.getObject("author", UUID.class)),
                Weight.valueOf(row.getString("weight")),
                anchor(row),
                row.getString("body"),
                row.getString("replacement"),
                Remark.Visibility.valueOf(row.getString("visibility")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                instant(row, "published_at"),
                closing(row));
    }

    private static Anchor anchor(ResultSet row) throws SQLException {
        return new Anchor(
                Anchor.Scope.valueOf(row.getString("scope")),
                row.getString("paragraph"),
                row.getInt("starts_at"),
                row.getInt("ends_at"),
                row.getString("quotation"),
                row.getString("text_before"),
                row.getString("text_after"));
    }

    private static Remark.@Nullable Closing closing(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return state == null
                ? null
                : new Remark.Closing(
                        Remark.State.valueOf(state),
                        new PersonId(row.getObject("closed_by", UUID.class)),
                        row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason"),
                        row.getObject("taken_into", Integer.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

package org.rostrum.draft;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads a draft from a row of {@link DraftStore}. */
final class DraftRow implements RowMapper<Draft> {

    @Override
    public Draft mapRow(ResultSet row, int rowNumber) throws SQLException {
        Draft.Head head = head(row);
        return switch (Draft.State.valueOf(row.getString("state"))) {
            case DRAFTING -> new Draft.Drafting(head);
            case IN_REVIEW -> new Draft.InReview(head, revision(row), sha256(row));
            case RETURNED -> new Draft.Returned(head);
            case APPROVED -> new Draft.Approved(head, revision(row), sha256(row));
            case REJECTED -> new Draft.Rejected(head, revision(row), sha256(row));
            case ABANDONED -> new Draft.Abandoned(head);
        };
    }

    private static Draft.Head head(ResultSet row) throws SQLException {
        UUID corrects = row.getObject("corrects", UUID.class);
        return new Draft.Head(
                new DraftId(uuid(row, "id")),
                row.getString("number"),
                details(row),
                new PersonId(uuid(row, "drafter")),
                new DepartmentId(uuid(row, "department")),
                corrects == null ? null : new DraftId(corrects),
                instant(row, "created_at"),
                instant(row, "changed_at"));
    }

    private static DraftDetails details(ResultSet row) throws SQLException {
        return new DraftDetails(
                row.getString("title"),
                row.getString("occasion"),
                row.getString("speaker"),
                row.getObject("speech_at", LocalDateTime.class),
                row.getString("venue"),
                minutes(row),
                Urgency.valueOf(row.getString("urgency")),
                Classification.valueOf(row.getString("classification")),
                people((UUID[]) row.getArray("co_drafters").getArray()));
    }

    private static @Nullable Integer minutes(ResultSet row) throws SQLException {
        return row.getObject("expected_minutes", Integer.class);
    }

    private static Set<PersonId> people(UUID[] ids) {
        return Arrays.stream(ids).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static int revision(ResultSet row) throws SQLException {
        return row.getInt("frozen_revision");
    }

    private static String sha256(ResultSet row) throws SQLException {
        return requireNonNull(row.getString("sha256"), "a frozen draft has a frozen revision");
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

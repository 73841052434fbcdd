package org.rostrum.draft.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.text.Text;
import org.rostrum.draft.text.TextJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code draft.working_copy} and {@code draft.saved_version}. */
@Repository
class WorkingCopyStore {

    /** How many versions back an edit may have begun and still be merged. */
    static final int KEPT_VERSIONS = 200;

    private final JdbcClient jdbc;

    WorkingCopyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WorkingCopy> find(DraftId draft) {
        return jdbc.sql("select * from draft.working_copy where draft_id = :draft")
                .param("draft", draft.value())
                .query((row, _) -> copy(draft, row))
                .optional();
    }

    Optional<Text> version(DraftId draft, long version) {
        return jdbc.sql(
                        """
                        select text from draft.saved_version
                        where draft_id = :draft and version = :version
                        """)
                .param("draft", draft.value())
                .param("version", version)
                .query(String.class)
                .optional()
                .map(StoredText::of);
    }

    void insert(WorkingCopy copy) {
        write(
                copy,
                true,
                """
                with copy as (
                    insert into draft.working_copy (draft_id, version, text, saved_by, saved_at)
                    values (:draft, :version, cast(:text as jsonb), :by, :at)
                    returning draft_id, version, text
                ), typed as (
                    insert into draft.working_writer (draft_id, person_id) values (:draft, :by)
                )
                insert into draft.saved_version (draft_id, version, text)
                select draft_id, version, text from copy
                """);
    }

    /** What somebody typed, who is noted as a writer of the next revision. */
    void replace(WorkingCopy copy) {
        replace(copy, true);
    }

    /** Nobody typed it, so nobody is noted for it as a writer of the next revision. */
    void follow(WorkingCopy copy) {
        replace(copy, false);
    }

    /** Prunes as it goes: of the versions kept, at most one a save falls out at the far end. */
    private void replace(WorkingCopy copy, boolean typed) {
        write(
                copy,
                typed,
                """
                with copy as (
                    update draft.working_copy
                    set version = :version, text = cast(:text as jsonb),
                        saved_by = :by, saved_at = :at
                    where draft_id = :draft and version = :version - 1
                    returning draft_id, version, text
                ), typed as (
                    insert into draft.working_writer (draft_id, person_id)
                    select :draft, :by where :typed
                    on conflict do nothing
                ), pruned as (
                    delete from draft.saved_version
                    where draft_id = :draft and version <= :version - :kept
                )
                insert into draft.saved_version (draft_id, version, text)
                select draft_id, version, text from copy
                """);
    }

    private void write(WorkingCopy copy, boolean typed, String sql) {
        int written =
                jdbc.sql(sql)
                        .param("draft", copy.draft().value())
                        .param("version", copy.version())
                        .param("text", TextJson.write(copy.text()))
                        .param("by", copy.savedBy().value())
                        .param("at", copy.savedAt().atOffset(ZoneOffset.UTC))
                        .param("kept", KEPT_VERSIONS)
                        .param("typed", typed)
                        .update();
        if (written != 1) {
            throw new IllegalStateException("saved over a draft that was not locked: " + copy);
        }
    }

    private static WorkingCopy copy(DraftId draft, ResultSet row) throws SQLException {
        return new WorkingCopy(
                draft,
                row.getLong("version"),
                StoredText.of(row.getString("text")),
                new PersonId(row.getObject("saved_by", UUID.class)),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}

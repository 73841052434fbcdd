package org.rostrum.draft.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.text.TextJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code draft.revision}. */
@Repository
class RevisionStore {

    private final JdbcClient jdbc;

    RevisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Revision> find(DraftId draft, int number) {
        return jdbc.sql(
                        """
                        select * from draft.revision
                        where draft_id = :draft and number = :number
                        """)
                .param("draft", draft.value())
                .param("number", number)
                .query((row, _) -> revision(draft, row))
                .optional();
    }

    Optional<Revision> latest(DraftId draft) {
        return jdbc.sql(
                        """
                        select * from draft.revision where draft_id = :draft
                        order by number desc limit 1
                        """)
                .param("draft", draft.value())
                .query((row, _) -> revision(draft, row))
                .optional();
    }

    List<RevisionLine> lines(DraftId draft, int before, int limit) {
        return jdbc.sql(
                        """
                        select number, sha256, author, made_at, note, han_characters, amends
                        from draft.revision where draft_id = :draft and number < :before
                        order by number desc limit :limit
                        """)
                .param("draft", draft.value())
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    /**
     * Whoever typed since the revision before stays known as a writer of this one, unless it was
     * not made of what they typed.
     */
    void insert(Revision revision, int hanCharacters) {
        jdbc.sql(
                        """
                        with made as (
                            insert into draft.revision (draft_id, number, sha256, text, author,
                                made_at, note, han_characters, amends)
                            values (:draft, :number, :sha256, cast(:text as jsonb), :author,
                                :madeAt, :note, :hanCharacters, :amends)
                            returning draft_id, number, author, amends
                        ), typed as (
                            delete from draft.working_writer w using made
                            where w.draft_id = made.draft_id and made.amends is null
                            returning w.person_id
                        )
                        insert into draft.revision_writer (draft_id, number, person_id)
                        select made.draft_id, made.number, typed.person_id
                        from made, typed where typed.person_id <> made.author
                        """)
                .param("draft", revision.draft().value())
                .param("number", revision.number())
                .param("sha256", revision.sha256())
                .param("text", TextJson.write(revision.text()))
                .param("author", revision.author().value())
                .param("madeAt", revision.madeAt().atOffset(ZoneOffset.UTC))
                .param("note", revision.note())
                .param("hanCharacters", hanCharacters)
                .param("amends", revision.amends(), Types.INTEGER)
                .update();
    }

    private static Revision revision(DraftId draft, ResultSet row) throws SQLException {
        return new Revision(
                draft,
                row.getInt("number"),
                row.getString("sha256"),
                StoredText.of(row.getString("text")),
                author(row),
                madeAt(row),
                row.getString("note"),
                row.getObject("amends", Integer.class));
    }

    private static RevisionLine line(ResultSet row) throws SQLException {
        return new RevisionLine(
                row.getInt("number"),
                row.getString("sha256"),
                author(row),
                madeAt(row),
                row.getString("note"),
                row.getInt("han_characters"),
                row.getObject("amends", Integer.class));
    }

    private static PersonId author(ResultSet row) throws SQLException {
        return new PersonId(row.getObject("author", UUID.class));
    }

    private static Instant madeAt(ResultSet row) throws SQLException {
        return row.getObject("made_at", OffsetDateTime.class).toInstant();
    }
}

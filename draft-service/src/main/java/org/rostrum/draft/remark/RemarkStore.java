package org.rostrum.draft.remark;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table {@code draft.remark}, read together with how its remarks were closed. */
@Repository
class RemarkStore {

    private static final String SELECT =
            """
            select r.*, c.state, c.person as closed_by, c.closed_at, c.reason, c.taken_into
            from draft.remark r left join draft.remark_closing c on c.remark_id = r.id
            """;

    private final JdbcClient jdbc;

    RemarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Remark> find(RemarkId remark) {
        return jdbc.sql(SELECT + "where r.id = :id")
                .param("id", remark.value())
                .query(new RemarkRow())
                .optional();
    }

    /** Keeps others from dealing with it until the transaction ends. */
    Optional<Remark> lock(RemarkId remark) {
        return jdbc.sql("select true from draft.remark where id = :id for update")
                .param("id", remark.value())
                .query(Boolean.class)
                .optional()
                .flatMap(_ -> find(remark));
    }

    /** The published ones and the person's own, in the order in which they were written. */
    List<Remark> of(DraftId draft, PersonId reader) {
        return jdbc.sql(
                        SELECT
                                + """
                                where r.draft_id = :draft
                                  and (r.visibility = 'PUBLISHED' or r.author = :reader)
                                order by r.written_at, r.id
                                """)
                .param("draft", draft.value())
                .param("reader", reader.value())
                .query(new RemarkRow())
                .list();
    }

    /** Published, open, and of weight MUST. */
    List<Remark> openMusts(DraftId draft) {
        return jdbc.sql(
                        SELECT
                                + """
                                where r.draft_id = :draft and r.visibility = 'PUBLISHED'
                                  and r.weight = 'MUST' and c.state is null
                                order by r.written_at, r.id
                                """)
                .param("draft", draft.value())
                .query(new RemarkRow())
                .list();
    }

    /** Published ones that were closed later than this, in the order of their closing. */
    List<Remark> closedSince(DraftId draft, Instant since) {
        return jdbc.sql(
                        SELECT
                                + """
                                where r.draft_id = :draft and r.visibility = 'PUBLISHED'
                                  and c.closed_at > :since
                                order by c.closed_at, r.written_at, r.id
                                """)
                .param("draft", draft.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(new RemarkRow())
                .list();
    }

    void insert(Remark remark) {
        written(
                        jdbc.sql(
                                """
                                insert into draft.remark (id, draft_id, revision, author, weight,
                                    scope, paragraph, starts_at, ends_at, quotation, text_before,
                                    text_after, body, replacement, visibility, written_at)
                                values (:id, :draft, :revision, :author, :weight, :scope,
                                    :paragraph, :from, :to, :quotation, :before, :after, :body,
                                    :replacement, :visibility, :at)
                                """),
                        remark)
                .update();
    }

    /** False if it was published or thrown away meanwhile. */
    boolean replace(Remark remark) {
        return written(
                                jdbc.sql(
                                        """
                                        update draft.remark
                                        set revision = :revision, weight = :weight, scope = :scope,
                                            paragraph = :paragraph, starts_at = :from,
                                            ends_at = :to, quotation = :quotation,
                                            text_before = :before, text_after = :after,
                                            body = :body, replacement = :replacement,
                                            visibility = :visibility, written_at = :at
                                        where id = :id and draft_id = :draft and author = :author
                                          and visibility <> 'PUBLISHED'
                                        """),
                                remark)
                        .update()
                == 1;
    }

    private static StatementSpec written(StatementSpec sql, Remark remark) {
        Anchor anchor = remark.anchor();
        return sql.param("id", remark.id().value())
                .param("draft", remark.draft().value())
                .param("revision", remark.revision())
                .param("author", remark.author().value())
                .param("weight", remark.weight().name())
                .param("scope", anchor.scope().name())
                .param("paragraph", anchor.paragraph())
                .param("from", anchor.from())
                .param("to", anchor.to())
                .param("quotation", anchor.quotation())
                .param("before", anchor.before())
                .param("after", anchor.after())
                .param("body", remark.body())
                .param("replacement", remark.replacement())
                .param("visibility", remark.visibility().name())
                .param("at", remark.writtenAt().atOffset(ZoneOffset.UTC));
    }

    boolean delete(RemarkId remark) {
        return jdbc.sql("delete from draft.remark where id = :id and visibility <> 'PUBLISHED'")
                        .param("id", remark.value())
                        .update()
                == 1;
    }

    /** All that the person would publish with a decision on this revision. */
    List<Remark> ready(DraftId draft, int revision, PersonId author) {
        return jdbc.sql(
                        SELECT
                                + """
                                where r.draft_id = :draft and r.revision = :revision
                                  and r.author = :author and r.visibility = 'DRAFT'
                                order by r.written_at, r.id
                                """)
                .param("draft", draft.value())
                .param("revision", revision)
                .param("author", author.value())
                .query(new RemarkRow())
                .list();
    }

    /** All that the person has ready on this revision. */
    List<Remark> publish(DraftId draft, int revision, PersonId author, Instant at) {
        return jdbc.sql(
                        """
                        with r as (
                            update draft.remark
                            set visibility = 'PUBLISHED', published_at = :at
                            where draft_id = :draft and revision = :revision and author = :author
                              and visibility = 'DRAFT'
                            returning *)
                        select r.*, null as state, null as closed_by, null as closed_at,
                            null as reason, null as taken_into
                        from r order by r.written_at, r.id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("draft", draft.value())
                .param("revision", revision)
                .param("author", author.value())
                .query(new RemarkRow())
                .list();
    }
}

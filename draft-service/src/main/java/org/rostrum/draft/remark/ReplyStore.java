package org.rostrum.draft.remark;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code draft.reply} and {@code draft.mention}. */
@Repository
class ReplyStore {

    private final JdbcClient jdbc;

    ReplyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Reply> of(DraftId draft) {
        return jdbc.sql(
                        """
                        select y.* from draft.reply y
                        join draft.remark r on r.id = y.remark_id
                        where r.draft_id = :draft order by y.written_at, y.id
                        """)
                .param("draft", draft.value())
                .query((row, _) ->
                        new Reply(
                                row.getObject("id", UUID.class),
                                new RemarkId(row.getObject("remark_id", UUID.class)),
                                new PersonId(row.getObject("author", UUID.class)),
                                row.getString("body"),
                                row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void insert(Reply reply) {
        jdbc.sql(
                        """
                        insert into draft.reply (id, remark_id, author, body, written_at)
                        values (:id, :remark, :author, :body, :at)
                        """)
                .param("id", reply.id())
                .param("remark", reply.remark().value())
                .param("author", reply.author().value())
                .param("body", reply.body())
                .param("at", reply.writtenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * @param reply null for what the remark itself says
     */
    void mention(RemarkId remark, @Nullable UUID reply, Collection<PersonId> people) {
        for (PersonId person : people) {
            jdbc.sql(
                            """
                            insert into draft.mention (remark_id, reply_id, person)
                            values (:remark, :reply, :person)
                            """)
                    .param("remark", remark.value())
                    .param("reply", reply)
                    .param("person", person.value())
                    .update();
        }
    }

    /** Of remarks that are still open, newest first. */
    List<Mention> mentioning(PersonId person, int limit) {
        return jdbc.sql(
                        """
                        select r.id, r.draft_id, coalesce(y.author, r.author) as by,
                            coalesce(y.body, r.body) as said,
                            coalesce(y.written_at, r.published_at) as at
                        from draft.mention m
                        join draft.remark r on r.id = m.remark_id
                        left join draft.reply y on y.id = m.reply_id
                        where m.person = :person and not exists (
                            select from draft.remark_closing c where c.remark_id = r.id)
                        order by at desc, r.id limit :limit
                        """)
                .param("person", person.value())
                .param("limit", limit)
                .query((row, _) ->
                        new Mention(
                                new RemarkId(row.getObject("id", UUID.class)),
                                new DraftId(row.getObject("draft_id", UUID.class)),
                                new PersonId(row.getObject("by", UUID.class)),
                                row.getString("said"),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}

package org.rostrum.draft.remark;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code draft.remark_closing}. */
@Repository
class ClosingStore {

    private final JdbcClient jdbc;

    ClosingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void close(RemarkId remark, Remark.Closing closing) {
        jdbc.sql(
                        """
                        insert into draft.remark_closing
                            (remark_id, state, person, reason, closed_at, taken_into)
                        values (:remark, :state, :person, :reason, :at, :takenInto)
                        """)
                .param("remark", remark.value())
                .param("state", closing.state().name())
                .param("person", closing.by().value())
                .param("reason", closing.reason())
                .param("at", closing.at().atOffset(ZoneOffset.UTC))
                .param("takenInto", closing.takenInto())
                .update();
    }

    void reopen(RemarkId remark) {
        jdbc.sql("delete from draft.remark_closing where remark_id = :remark")
                .param("remark", remark.value())
                .update();
    }

    /** Says of all accepted suggestions that no revision has yet that this one has them. */
    List<RemarkId> take(DraftId draft, int revision) {
        return jdbc.sql(
                        """
                        update draft.remark_closing c set taken_into = :revision
                        from draft.remark r
                        where r.id = c.remark_id and r.draft_id = :draft
                          and c.state = 'ACCEPTED' and c.taken_into is null
                        returning r.id
                        """)
                .param("revision", revision)
                .param("draft", draft.value())
                .query((row, _) -> new RemarkId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Whose suggestions each revision was the first to have. */
    List<Credit> credits(DraftId draft) {
        return jdbc.sql(
                        """
                        select distinct c.taken_into, r.author from draft.remark_closing c
                        join draft.remark r on r.id = c.remark_id
                        where r.draft_id = :draft and c.taken_into is not null
                        order by c.taken_into
                        """)
                .param("draft", draft.value())
                .query((row, _) ->
                        new Credit(
                                row.getInt("taken_into"),
                                new PersonId(row.getObject("author", UUID.class))))
                .list();
    }
}

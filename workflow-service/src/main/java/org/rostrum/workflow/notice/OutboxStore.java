package org.rostrum.workflow.notice;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.DraftId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries that nobody has been told of yet, in PostgreSQL. */
@Repository
class OutboxStore {

    /** Which entry of which draft. */
    record Waiting(DraftId draft, long sequence) {}

    private final JdbcClient jdbc;

    OutboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID draft, long sequence, String event, Instant now) {
        jdbc.sql(
                        """
                        insert into workflow.outbox (draft_id, seq, event, at, due_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .param(draft)
                .param(sequence)
                .param(event)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The next one that nobody else is at; it stays locked until the transaction ends. */
    Optional<Waiting> take(Instant now) {
        return jdbc.sql(
                        """
                        select draft_id, seq from workflow.outbox where due_at <= ?
                        order by due_at, seq limit 1 for update skip locked
                        """)
                .param(now.atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new Waiting(
                                new DraftId(requireNonNull(row.getObject("draft_id", UUID.class))),
                                row.getLong("seq")))
                .optional();
    }

    /** Two entries of one draft are told one after the other, whoever does it. */
    void alone(DraftId draft) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 54))")
                .param(draft.stream())
                .query(rows -> {});
    }

    void delete(Waiting done) {
        jdbc.sql("delete from workflow.outbox where draft_id = ? and seq = ?")
                .param(done.draft().value())
                .param(done.sequence())
                .update();
    }

    void postpone(Waiting failed, Instant until) {
        jdbc.sql("update workflow.outbox set due_at = ? where draft_id = ? and seq = ?")
                .param(until.atOffset(ZoneOffset.UTC))
                .param(failed.draft().value())
                .param(failed.sequence())
                .update();
    }

    /** Entries that have waited since before then. */
    int since(Instant before) {
        return jdbc.sql("select count(*) from workflow.outbox where at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}

package org.rostrum.workflow.notice;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What could not be sent, in PostgreSQL. */
@Repository
class UndeliveredStore {

    private final JdbcClient jdbc;

    UndeliveredStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Undelivered> list(int limit) {
        return jdbc.sql(
                        """
                        select x.id, x.channel, coalesce(w.name, p.name) as whom,
                            coalesce(d.number, '') as number, x.tries, x.failure, x.made_at,
                            x.ended_at
                        from workflow.delivery x
                        left join workflow.notice n on n.id = x.notice_id
                        left join workflow.digest g on g.id = x.digest_id
                        left join workflow.webhook w on w.id = x.webhook_id
                        left join workflow.person p on p.id = coalesce(n.person, g.person)
                        left join draft.draft d on d.id = coalesce(n.draft_id, x.draft_id)
                        where x.state = 'DEAD' order by x.ended_at desc, x.id limit ?
                        """)
                .param(limit)
                .query((row, _) ->
                        new Undelivered(
                                NoticeRow.uuid(row, "id"),
                                Channel.valueOf(row.getString("channel")),
                                row.getString("whom"),
                                row.getString("number"),
                                row.getInt("tries"),
                                row.getString("failure"),
                                requireNonNull(NoticeRow.instant(row, "made_at")),
                                requireNonNull(NoticeRow.instant(row, "ended_at"))))
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from workflow.delivery where state = 'DEAD'")
                .query(Integer.class)
                .single();
    }

    /** Says by which channel; empty where it is not given up, or not any more. */
    Optional<Channel> tryAgain(UUID delivery, Instant now) {
        return changed(
                """
                update workflow.delivery set state = 'WAITING', tries = 0, due_at = :now,
                    ended_at = null
                where id = :id and state = 'DEAD' returning channel
                """,
                delivery,
                now);
    }

    Optional<Channel> discard(UUID delivery, Instant now) {
        return changed(
                """
                update workflow.delivery set state = 'DISCARDED', ended_at = :now
                where id = :id and state = 'DEAD' returning channel
                """,
                delivery,
                now);
    }

    private Optional<Channel> changed(String sql, UUID delivery, Instant now) {
        return jdbc.sql(sql)
                .param("id", delivery)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> Channel.valueOf(row.getString("channel")))
                .optional();
    }
}

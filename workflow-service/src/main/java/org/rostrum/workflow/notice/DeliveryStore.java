package org.rostrum.workflow.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has to be sent, in PostgreSQL. */
@Repository
class DeliveryStore {

    private static final int LONGEST_FAILURE = 1000;

    private final JdbcClient jdbc;

    DeliveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next one that nobody else is at.
     *
     * @param until when others may take it if nothing is heard of it
     */
    Optional<Delivery> take(Collection<Channel> channels, Instant now, Instant until) {
        return jdbc.sql(
                        """
                        update workflow.delivery set due_at = :until, tries = tries + 1
                        where id = (
                            select x.id from workflow.delivery x
                            where x.state = 'WAITING' and x.channel = any(:channels)
                              and x.due_at <= :now
                            order by x.due_at limit 1 for update skip locked)
                        returning id, channel, coalesce(notice_id, digest_id, webhook_id) as subject,
                            coalesce(draft_id || ':' || seq, '') as happening, tries
                        """)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("channels", channels.stream().map(Channel::name).toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new Delivery(
                                NoticeRow.uuid(row, "id"),
                                Channel.valueOf(row.getString("channel")),
                                NoticeRow.uuid(row, "subject"),
                                row.getString("happening"),
                                row.getInt("tries")))
                .optional();
    }

    /** Unless somebody else has taken it meanwhile. */
    void end(Delivery delivery, String state, String failure, Instant now) {
        jdbc.sql(
                        """
                        update workflow.delivery
                        set state = :state, ended_at = :now, failure = :failure
                        where id = :id and tries = :tries and state = 'WAITING'
                        """)
                .param("state", state)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("failure", cut(failure))
                .param("id", delivery.id())
                .param("tries", delivery.tries())
                .update();
    }

    void tryAgain(Delivery delivery, String failure, Instant at) {
        jdbc.sql(
                        """
                        update workflow.delivery set due_at = :at, failure = :failure
                        where id = :id and tries = :tries and state = 'WAITING'
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("failure", cut(failure))
                .param("id", delivery.id())
                .param("tries", delivery.tries())
                .update();
    }

    private static String cut(String failure) {
        return failure.length() <= LONGEST_FAILURE
                ? failure
                : failure.substring(0, LONGEST_FAILURE);
    }
}

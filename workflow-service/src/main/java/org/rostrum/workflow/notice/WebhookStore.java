package org.rostrum.workflow.notice;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the house posts what happens, in PostgreSQL. */
@Repository
class WebhookStore {

    /** With what nobody is shown. */
    record Target(Webhook webhook, String url, String secret) {}

    private static final String WEBHOOK =
            """
            select id, name, url, format, language, secret, added_at
            from workflow.webhook where removed_at is null
            """;

    private final JdbcClient jdbc;

    WebhookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Target target, UUID by) {
        Webhook webhook = target.webhook();
        jdbc.sql(
                        """
                        insert into workflow.webhook
                            (id, name, url, format, language, secret, added_by, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(webhook.id())
                .param(webhook.name())
                .param(target.url())
                .param(webhook.format().name())
                .param(webhook.language())
                .param(target.secret())
                .param(by)
                .param(webhook.addedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Webhook> all() {
        return jdbc.sql(WEBHOOK + " order by added_at, id")
                .query((row, _) -> target(row).webhook())
                .list();
    }

    Optional<Target> find(UUID webhook) {
        return jdbc.sql(WEBHOOK + " and id = ?")
                .param(webhook)
                .query((row, _) -> target(row))
                .optional();
    }

    /** What waits to be sent there is not sent any more. */
    boolean remove(UUID webhook, Instant now) {
        boolean removed =
                jdbc.sql(
                                        """
                                        update workflow.webhook set removed_at = ?
                                        where id = ? and removed_at is null
                                        """)
                                .param(now.atOffset(ZoneOffset.UTC))
                                .param(webhook)
                                .update()
                        == 1;
        jdbc.sql(
                        """
                        update workflow.delivery set state = 'DISCARDED', ended_at = ?
                        where webhook_id = ? and state in ('WAITING', 'DEAD')
                        """)
                .param(now.atOffset(ZoneOffset.UTC))
                .param(webhook)
                .update();
        return removed;
    }

    static Target target(ResultSet row) throws SQLException {
        String url = row.getString("url");
        var webhook =
                new Webhook(
                        NoticeRow.uuid(row, "id"),
                        row.getString("name"),
                        requireNonNullElse(URI.create(url).getHost(), ""),
                        WebhookFormat.valueOf(row.getString("format")),
                        row.getString("language"),
                        requireNonNull(NoticeRow.instant(row, "added_at")));
        return new Target(webhook, url, row.getString("secret"));
    }
}

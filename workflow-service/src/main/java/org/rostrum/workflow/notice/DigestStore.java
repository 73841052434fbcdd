package org.rostrum.workflow.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is sent once a day, in PostgreSQL. */
@Repository
class DigestStore {

    private static final String DUE =
            """
            n.mail = 'DAILY' and n.digested is null
            and n.at < (cast(:day as date) + make_interval(hours => coalesce((
                select s.digest_hour from workflow.notice_setting s where s.person = n.person), 8)))
                at time zone :zone
            """;

    private final JdbcClient jdbc;

    DigestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose hour has come today and to whom there is something to say. */
    List<UUID> due(LocalDate day, Instant now, ZoneId zone) {
        return jdbc.sql(
                        "select distinct n.person from workflow.notice n where "
                                + DUE
                                + """
                                and (cast(:day as date) + make_interval(hours => coalesce((
                                    select s.digest_hour from workflow.notice_setting s
                                    where s.person = n.person), 8))) at time zone :zone <= :now
                                and not exists (select from workflow.digest g
                                    where g.person = n.person and g.day = cast(:day as date))
                                """)
                .param("day", day)
                .param("zone", zone.getId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    /** Nothing where another replica was faster. */
    void make(UUID person, LocalDate day, Instant now, ZoneId zone) {
        jdbc.sql(
                        """
                        with made as (
                            insert into workflow.digest (id, person, day)
                            values (gen_random_uuid(), :person, cast(:day as date))
                            on conflict do nothing returning id),
                        taken as (
                            update workflow.notice n set digested = cast(:day as date)
                            from made where n.person = :person and %s)
                        insert into workflow.delivery (id, channel, digest_id, made_at, due_at)
                        select gen_random_uuid(), 'DIGEST', id, :now, :now from made
                        """
                                .formatted(DUE))
                .param("person", person)
                .param("day", day)
                .param("zone", zone.getId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}

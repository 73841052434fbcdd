package org.rostrum.workflow.insight;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts debts in PostgreSQL. */
@Repository
class DebtFigureStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    DebtFigureStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of texts that are approved, or may still be. */
    List<OpenDebts> open() {
        return jdbc.sql(
                        """
                        select coalesce(d.name, s.name) as name,
                            count(*) filter (where a.days <= 7) as week,
                            count(*) filter (where a.days > 7 and a.days <= 30) as month,
                            count(*) filter (where a.days > 30) as longer
                        from workflow.debt b
                        join workflow.review r on r.id = b.review_id
                            and r.state in ('RUNNING', 'WITH_DRAFTER', 'APPROVED')
                        join workflow.seat s on s.id = b.seat_id
                        left join workflow.department d on d.id = b.department
                        cross join lateral (
                            select extract(epoch from :now - b.opened_at) / 86400 as days) a
                        where b.read_at is null
                        group by coalesce(d.name, s.name)
                        order by count(*) desc, name
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        new OpenDebts(
                                row.getString("name"),
                                row.getInt("week"),
                                row.getInt("month"),
                                row.getInt("longer")))
                .list();
    }
}

package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Orders to hear stations after the fact, in PostgreSQL. */
@Repository
class UrgentStore {

    private final JdbcClient jdbc;

    UrgentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Review review, List<String> stations, PersonId by, String reason, Instant now) {
        jdbc.sql(
                        """
                        with asked as (
                            update workflow.urgent_request set ordered = true where review_id = ?)
                        insert into workflow.urgent_order
                            (review_id, draft_id, ordered_by, reason, stations, ordered_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(review.id().value())
                .param(review.id().value())
                .param(review.draft().value())
                .param(by.value())
                .param(reason)
                .param(stations.toArray(String[]::new))
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The drafter's wish; it opens the draft to the leaders of the review. */
    void ask(Review review, PersonId by, String reason, Instant now) {
        jdbc.sql(
                        """
                        insert into workflow.urgent_request
                            (review_id, draft_id, asked_by, reason, asked_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .param(review.id().value())
                .param(review.draft().value())
                .param(by.value())
                .param(reason)
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean asked(ReviewId review) {
        return exists(
                "select exists (select from workflow.urgent_request where review_id = ?)", review);
    }

    boolean ordered(ReviewId review) {
        return exists(
                "select exists (select from workflow.urgent_order where review_id = ?)", review);
    }

    private boolean exists(String sql, ReviewId review) {
        return jdbc.sql(sql).param(review.value()).query(Boolean.class).single();
    }

    /** Whether the station is to be passed over. */
    boolean ordered(ReviewId review, String station) {
        return jdbc.sql(
                        """
                        select exists (select from workflow.urgent_order o
                            where o.review_id = ? and ? = any(o.stations))
                        """)
                .param(review.value())
                .param(station)
                .query(Boolean.class)
                .single();
    }

    /**
     * @param label says what a station is called
     */
    Optional<UrgentOrder> find(ReviewId review, Function<String, Label> label) {
        return jdbc.sql(
                        """
                        select o.ordered_by, p.name, o.reason, o.stations, o.ordered_at
                        from workflow.urgent_order o
                        join workflow.person p on p.id = o.ordered_by
                        where o.review_id = ?
                        """)
                .param(review.value())
                .query((row, _) ->
                        new UrgentOrder(
                                new PersonId(ReviewRow.uuid(row, "ordered_by")),
                                row.getString("name"),
                                row.getString("reason"),
                                Arrays.stream((String[]) row.getArray("stations").getArray())
                                        .map(key -> new NamedStation(key, label.apply(key)))
                                        .toList(),
                                requireNonNull(ReviewRow.instant(row, "ordered_at"))))
                .optional();
    }

    /** Whether somebody writes the draft. */
    boolean writes(PersonId person, Review review) {
        return jdbc.sql(
                                """
                                select exists (select from draft.co_drafter c
                                    where c.draft_id = ? and c.person_id = ?)
                                """)
                        .param(review.draft().value())
                        .param(person.value())
                        .query(Boolean.class)
                        .single()
                || review.drafter().equals(person);
    }
}

package org.rostrum.workflow;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What it takes to go back to a station that has ended, in PostgreSQL. */
@Repository
class ReopeningStore {

    private final JdbcClient jdbc;

    ReopeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether the active station is the one that was opened when this one ended, and nobody has
     * done anything there yet: decided, taken or been given a seat, added one or asked somebody.
     */
    boolean untouchedBehind(Review review, String station) {
        return jdbc.sql(
                        """
                        select exists (
                            select from workflow.station was
                            join workflow.station now on now.review_id = was.review_id
                                and now.round = was.round and now.place > was.place
                                and now.state = 'ACTIVE'
                            where was.review_id = :review and was.round = :round
                              and was.key = :station
                              and not exists (select from workflow.station x
                                  where x.review_id = was.review_id and x.round = was.round
                                    and x.place > was.place and x.place < now.place
                                    and x.state <> 'SKIPPED')
                              and not exists (select from workflow.seat s
                                  where s.station_id = now.id
                                    and (s.holder is not null or s.handed_to is not null
                                      or s.added_at >= now.opened_at))
                              and not exists (select from workflow.advice a
                                  where a.station_id = now.id)
                              and not exists (select from workflow.preparation p
                                  join workflow.seat s on s.id = p.seat_id
                                  where s.station_id = now.id))
                        """)
                .param("review", review.id().value())
                .param("round", review.round())
                .param("station", station)
                .query(Boolean.class)
                .single();
    }

    /** Whether the drafter changed text or details since the station returned them. */
    boolean changedSince(Review review, String station) {
        return jdbc.sql(
                        """
                        select exists (
                            select from workflow.station t
                            where t.review_id = :review and t.round = :round and t.key = :station
                              and (exists (select from draft.working_copy w
                                    where w.draft_id = :draft and w.saved_at > t.closed_at)
                                or exists (select from draft.revision v
                                    where v.draft_id = :draft and v.number > :revision)
                                or exists (select from record.entry e
                                    where e.stream = :stream and e.occurred_at > t.closed_at
                                      and convert_from(e.payload, 'UTF8')::jsonb ->> 'event'
                                          = 'draft.details-changed')))
                        """)
                .param("review", review.id().value())
                .param("round", review.round())
                .param("station", station)
                .param("draft", review.draft().value())
                .param("revision", review.revision())
                .param("stream", review.draft().stream())
                .query(Boolean.class)
                .single();
    }

    /** The station is as it was before it ended; who was not heard waits to be asked. */
    void reopen(Review review, String station) {
        jdbc.sql(
                        """
                        with opened as (
                            update workflow.station set state = 'ACTIVE', closed_at = null
                            where review_id = ? and round = ? and key = ? returning id)
                        update workflow.seat s set state = 'WAITING'
                        from opened
                        where s.station_id = opened.id and s.state = 'CLOSED'
                          and s.removed_at is null
                        """)
                .param(review.id().value())
                .param(review.round())
                .param(station)
                .update();
    }
}

package org.rostrum.workflow;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rounds that began because somebody sent the text back to an earlier station, in PostgreSQL. */
@Repository
class SentBackStore {

    private final JdbcClient jdbc;

    SentBackStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * From this round on nothing counts of what the station said before, nor of what those behind
     * it did where all are asked again.
     */
    void insert(Review review, WayBack way) {
        jdbc.sql(
                        """
                        insert into workflow.sent_back (review_id, round, station, place, through)
                        values (?, ?, ?, ?, ?)
                        """)
                .param(review.id().value())
                .param(review.round())
                .param(way.station().key())
                .param(way.station().place())
                .param(way.through())
                .update();
    }

    /** Keys of stations that the review has passed, in any round. */
    List<String> passed(ReviewId review) {
        return jdbc.sql(
                        """
                        select distinct t.key from workflow.station t
                        where t.review_id = ? and t.state = 'PASSED'
                          and not exists (select from workflow.station n
                              where n.review_id = t.review_id and n.key = t.key
                                and n.round > t.round and n.state = 'AFTERWARDS')
                        """)
                .param(review.value())
                .query(String.class)
                .list();
    }
}

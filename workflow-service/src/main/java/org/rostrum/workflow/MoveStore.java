package org.rostrum.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.draft.DraftId;
import org.rostrum.workflow.process.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reviews run on which version of a route, in PostgreSQL. */
@Repository
class MoveStore {

    private final JdbcClient jdbc;

    MoveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A review that has not ended, and the number of its draft. */
    record Numbered(Review review, String number) {}

    /** Those on versions before this one, by the number of their draft. */
    List<Numbered> before(String route, int version) {
        return jdbc.sql(
                        """
                        select r.*, d.number from workflow.review r
                        join draft.draft d on d.id = r.draft_id
                        where r.route = ? and r.route_version < ?
                          and r.state in ('RUNNING', 'WITH_DRAFTER')
                        order by d.number
                        """)
                .params(route, version)
                .query((row, at) ->
                        new Numbered(ReviewRow.MAPPER.mapRow(row, at), row.getString("number")))
                .list();
    }

    Optional<DraftId> draft(ReviewId review) {
        return jdbc.sql("select draft_id from workflow.review where id = ?")
                .param(review.value())
                .query((row, _) -> new DraftId(ReviewRow.uuid(row, "draft_id")))
                .optional();
    }

    /** The places of all stations that were ever opened in the review, by key. */
    Map<String, Integer> opened(ReviewId review) {
        Map<String, Integer> places = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select distinct key, place from workflow.station where review_id = ?
                        order by place
                        """)
                .param(review.value())
                .query((row, _) -> Map.entry(row.getString("key"), row.getInt("place")))
                .list()
                .forEach(one -> places.put(one.getKey(), one.getValue()));
        return places;
    }

    void move(ReviewId review, int version, Position position) {
        jdbc.sql(
                        """
                        update workflow.review set route_version = ?, instance = ?, task = ?
                        where id = ?
                        """)
                .params(version, position.instance(), position.task(), review.value())
                .update();
    }
}

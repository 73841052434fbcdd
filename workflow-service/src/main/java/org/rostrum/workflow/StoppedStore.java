package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.rostrum.draft.DraftId;
import org.rostrum.workflow.StoppedReviews.Noted;
import org.rostrum.workflow.StoppedReviews.Stopped;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what stops. */
@Repository
class StoppedStore {

    private final JdbcClient jdbc;

    StoppedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Says what a station of a route is called. */
    interface Labels {
        Label of(String route, int version, String station);
    }

    List<Stopped> all(boolean titles, Labels labels) {
        return jdbc.sql(
                        """
                        select s.id, s.draft_id, coalesce(s.instead_of, s.name) as name, s.vacant_since,
                            d.number, d.title, r.route, r.route_version, r.station
                        from workflow.seat s
                        join workflow.review r on r.id = s.review_id and r.state = 'RUNNING'
                        join draft.draft d on d.id = s.draft_id
                        where s.vacant_since is not null and s.state = 'OPEN'
                        order by s.vacant_since, s.id
                        """)
                .query((row, _) ->
                        new Stopped(
                                new DraftId(ReviewRow.uuid(row, "draft_id")),
                                row.getString("number"),
                                titles ? row.getString("title") : null,
                                labels.of(
                                        row.getString("route"),
                                        row.getInt("route_version"),
                                        row.getString("station")),
                                new SeatId(ReviewRow.uuid(row, "id")),
                                row.getString("name"),
                                requireNonNull(ReviewRow.instant(row, "vacant_since"))))
                .list();
    }

    List<Noted> of(DraftId draft) {
        return jdbc.sql(
                        """
                        select s.id, s.name, s.instead_of,
                            case when s.state = 'OPEN' then s.vacant_since end as since
                        from workflow.seat s
                        join workflow.station t on t.id = s.station_id and t.state = 'ACTIVE'
                        where s.draft_id = ? and s.removed_at is null
                          and (s.instead_of is not null
                            or s.vacant_since is not null and s.state = 'OPEN')
                        order by s.place
                        """)
                .param(draft.value())
                .query((row, _) ->
                        new Noted(
                                new SeatId(ReviewRow.uuid(row, "id")),
                                row.getString("name"),
                                row.getString("instead_of"),
                                ReviewRow.instant(row, "since")))
                .list();
    }
}

package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Classification;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;
import org.rostrum.workflow.process.Routes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of the register. */
@Repository
class RegisterStore {

    private final JdbcClient jdbc;
    private final Routes routes;

    RegisterStore(JdbcClient jdbc, Routes routes) {
        this.jdbc = jdbc;
        this.routes = routes;
    }

    List<DraftLine> visibleTo(
            PersonId person, DraftRegister.Filter filter, @Nullable Cursor after, int limit) {
        String words = filter.words() == null ? "" : filter.words().strip();
        Draft.State state = filter.state();
        return jdbc.sql(
                        """
                        select d.id, d.number, d.title, d.state, p.name as drafter_name,
                               f.name as department_name, d.speaker, d.speech_at, d.urgency,
                               d.classification, d.changed_at,
                               coalesce((select max(v.number) from draft.revision v
                                   where v.draft_id = d.id), 0) as revisions,
                               r.route, r.route_version, r.station
                        from draft.draft d
                        join workflow.person p on p.id = d.drafter
                        join workflow.department f on f.id = d.department
                        left join workflow.review r on r.draft_id = d.id and r.state = 'RUNNING'
                        where workflow.may_read(:me, d.id, d.drafter, d.department)
                          and (:state::text is null or d.state = :state)
                          and (not :mine or d.drafter = :me
                               or exists (select from draft.co_drafter c
                                   where c.draft_id = d.id and c.person_id = :me))
                          and (:words = '' or position(lower(:words) in lower(
                               d.number || ' ' || d.title || ' ' || d.speaker)) > 0)
                          and (:at::timestamptz is null or (d.changed_at, d.id) < (:at, :id))
                        order by d.changed_at desc, d.id desc limit :limit
                        """)
                .param("me", person.value())
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("mine", filter.mine())
                .param("words", words)
                .param("at", at(after), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", after == null ? new UUID(0, 0) : after.id())
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    private static @Nullable OffsetDateTime at(@Nullable Cursor cursor) {
        return cursor == null ? null : cursor.utc();
    }

    private DraftLine line(ResultSet row) throws SQLException {
        return new DraftLine(
                new DraftId(ReviewRow.uuid(row, "id")),
                row.getString("number"),
                row.getString("title"),
                Draft.State.valueOf(row.getString("state")),
                row.getString("drafter_name"),
                row.getString("department_name"),
                row.getString("speaker"),
                row.getObject("speech_at", LocalDateTime.class),
                Urgency.valueOf(row.getString("urgency")),
                Classification.valueOf(row.getString("classification")),
                row.getInt("revisions"),
                station(row),
                requireNonNull(ReviewRow.instant(row, "changed_at")));
    }

    private @Nullable Label station(ResultSet row) throws SQLException {
        String key = row.getString("station");
        return key == null
                ? null
                : DecisionContexts.label(
                        routes.version(row.getString("route"), row.getInt("route_version"))
                                .station(key)
                                .name());
    }
}

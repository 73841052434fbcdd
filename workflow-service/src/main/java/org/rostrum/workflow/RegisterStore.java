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

/**
 * The SQL of the register. {@code workflow.may_read} says the same of one draft; asked of every
 * draft in turn it costs a call a row, so here the drafts are reached from the person.
 */
@Repository
class RegisterStore {

    private static final String LINES =
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
            where %s and %s
              and (:state::text is null or d.state = :state)
              and (:words = '' or position(lower(:words) in lower(
                   d.number || ' ' || d.title || ' ' || d.speaker)) > 0)
              and (:at::timestamptz is null or (d.changed_at, d.id) < (:at, :id))
            order by d.changed_at desc, d.id desc limit :limit
            """;

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
        return jdbc.sql(LINES.formatted(reach(person).sql, filter.mine() ? Reach.MINE.sql : "true"))
                .param("me", person.value())
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("words", words)
                .param("at", at(after), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", after == null ? new UUID(0, 0) : after.id())
                .param("limit", limit)
                .query((row, _) -> line(row))
                .list();
    }

    private Reach reach(PersonId person) {
        return jdbc.sql(
                        """
                        select case
                            when not p.active or workflow.keeps_out(p.id) then 'NOTHING'
                            when 'AUDITOR' = any(p.roles) then 'EVERYTHING'
                            when 'OFFICE' = any(p.roles) then 'SUBMITTED'
                            else 'INVOLVED' end
                        from (select p.id, p.active, array(select r.role from workflow.person_role r
                                  where r.person_id = p.id) as roles
                              from workflow.person p where p.id = ?) p
                        """)
                .param(person.value())
                .query(Reach.class)
                .optional()
                .orElse(Reach.NOTHING);
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

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
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Today;
import org.rostrum.workflow.process.Routes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The SQL of the register. Who sees many drafts finds a page among the newest of all, who sees few
 * begins at the own ones: what it costs does not grow with what others have finished.
 */
@Repository
class RegisterStore {

    private static final String BEFORE =
            "(:at::timestamptz is null or (d.changed_at, d.id) < (:at, :id))";

    private static final String ALL = "select d.* from draft.draft d where " + BEFORE;

    /** How many of the newest are looked at one by one. */
    private static final String NEWEST = " order by d.changed_at desc, d.id desc limit 2000";

    private static final String MINE = ALL + " and d.drafter = :me";

    private static final String SHARED =
            """
            select d.* from draft.co_drafter c join draft.draft d on d.id = c.draft_id
            where c.person_id = :me and d.drafter <> :me and
            """
                    + BEFORE;

    private static final String LINES =
            """
            select d.id, d.number, d.title, d.state, p.name as drafter_name,
                   f.name as department_name, d.speaker, d.speech_at, d.urgency,
                   d.classification, d.changed_at,
                   coalesce((select max(v.number) from draft.revision v
                       where v.draft_id = d.id), 0) as revisions,
                   r.route, r.route_version, r.station
            from (%s) d
            join workflow.person p on p.id = d.drafter
            join workflow.department f on f.id = d.department
            left join workflow.review r on r.draft_id = d.id and r.state = 'RUNNING'
            where %s
              and (:state::text is null or d.state = :state)
              and (:words = '' or position(lower(:words) in lower(
                   d.number || ' ' || d.title || ' ' || d.speaker)) > 0)
            order by d.changed_at desc, d.id desc limit :limit
            """;

    private final JdbcClient jdbc;
    private final Routes routes;
    private final People people;
    private final Today today;

    RegisterStore(JdbcClient jdbc, Routes routes, People people, Today today) {
        this.jdbc = jdbc;
        this.routes = routes;
        this.people = people;
        this.today = today;
    }

    List<DraftLine> visibleTo(
            PersonId person, DraftRegister.Filter filter, @Nullable Cursor after, int limit) {
        Reach reach =
                people.find(person)
                        .map(found -> new Reach(found, today.day()))
                        .filter(r -> !r.nothing())
                        .orElse(null);
        if (reach == null) {
            return List.of();
        }
        var asked = new Asked(reach, filter, after, limit);
        if (filter.mine()) {
            return firstFull(
                    asked,
                    "(" + MINE + NEWEST + ") union all " + SHARED,
                    "true",
                    MINE + " union all " + SHARED,
                    "true");
        }
        if (reach.everything()) {
            return lines(asked, ALL, "true");
        }
        return reach.office()
                ? lines(asked, ALL, Reach.DRAFT)
                : firstFull(asked, ALL + NEWEST, Reach.DRAFT, ALL, Reach.DRAFTS);
    }

    /** What is wanted, of whom. */
    private record Asked(
            Reach reach, DraftRegister.Filter filter, @Nullable Cursor after, int limit) {}

    /** A full page among the newest is the right one; else all have to be looked for. */
    private List<DraftLine> firstFull(
            Asked asked, String newest, String one, String all, String any) {
        List<DraftLine> found = lines(asked, newest, one);
        return found.size() == asked.limit() ? found : lines(asked, all, any);
    }

    private List<DraftLine> lines(Asked asked, String drafts, String condition) {
        String words = asked.filter().words() == null ? "" : asked.filter().words().strip();
        Draft.State state = asked.filter().state();
        Cursor after = asked.after();
        return jdbc.sql(LINES.formatted(drafts, condition))
                .params(asked.reach().parameters())
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("words", words)
                .param("at", at(after), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", after == null ? new UUID(0, 0) : after.id())
                .param("limit", asked.limit())
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

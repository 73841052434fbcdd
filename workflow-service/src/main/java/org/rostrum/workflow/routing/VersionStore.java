package org.rostrum.workflow.routing;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.routing.KeptVersion.Source;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who brought which version into the house, in PostgreSQL. */
@Repository
class VersionStore {

    private static final RowMapper<KeptVersion> VERSION = (row, _) -> version(row);

    private static final String SELECT =
            """
            select v.route, v.version, v.sha256, v.source, v.deployed_by, p.name, v.deployed_at,
                   v.reason,
                   (select count(*) from workflow.review r
                    where r.route = v.route and r.route_version = v.version
                      and r.state in ('RUNNING', 'WITH_DRAFTER')) as running
            from workflow.route_version v left join workflow.person p on p.id = v.deployed_by
            """;

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts everybody in line who deploys, until the end of the transaction. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('rostrum routes'))")
                .query((_, _) -> true)
                .single();
    }

    /** By route, the newest first. */
    List<KeptVersion> all() {
        return jdbc.sql(SELECT + "order by v.route, v.version desc").query(VERSION).list();
    }

    Optional<KeptVersion> newest(String route) {
        return jdbc.sql(SELECT + "where v.route = ? order by v.version desc limit 1")
                .param(route)
                .query(VERSION)
                .optional();
    }

    /** Whether the program has brought this very file before. */
    boolean shipped(String route, String sha256) {
        return jdbc.sql(
                        """
                        select exists (select from workflow.route_version
                            where route = ? and sha256 = ? and source = 'HOUSE')
                        """)
                .params(route, sha256)
                .query(Boolean.class)
                .single();
    }

    void insert(
            String route,
            int version,
            String sha256,
            @Nullable UUID by,
            Instant at,
            String reason) {
        jdbc.sql(
                        """
                        insert into workflow.route_version
                            (route, version, sha256, source, deployed_by, deployed_at, reason)
                        values (:route, :version, :sha256, :source, :by, :at, :reason)
                        """)
                .param("route", route)
                .param("version", version)
                .param("sha256", sha256)
                .param("source", (by == null ? Source.HOUSE : Source.UPLOAD).name())
                .param("by", by, Types.OTHER)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    private static KeptVersion version(ResultSet row) throws SQLException {
        UUID by = row.getObject("deployed_by", UUID.class);
        String name = row.getString("name");
        return new KeptVersion(
                row.getString("route"),
                row.getInt("version"),
                row.getString("sha256"),
                Source.valueOf(row.getString("source")),
                by == null ? null : new PersonId(by),
                name == null ? "" : name,
                requireNonNull(row.getObject("deployed_at", OffsetDateTime.class)).toInstant(),
                row.getString("reason"),
                row.getInt("running"));
    }
}

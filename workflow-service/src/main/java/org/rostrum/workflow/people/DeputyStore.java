package org.rostrum.workflow.people;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rostrum.draft.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stands in for whom, in PostgreSQL. */
@Repository
class DeputyStore {

    private static final String STANDING =
            """
            select d.*, p.name as principal_name, v.name as deputy_name, a.name as by_name
            from workflow.deputy d
            join workflow.person p on p.id = d.principal
            join workflow.person v on v.id = d.deputy
            join workflow.person a on a.id = d.appointed_by
            where d.revoked_at is null
            """;

    private final JdbcClient jdbc;

    DeputyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts appointments in line, so that two of them cannot close a circle together. */
    void lock() {
        jdbc.sql("lock table workflow.deputy in share row exclusive mode").update();
    }

    /** All that were not revoked and end on this day or later. */
    List<Deputyship> since(LocalDate day) {
        return jdbc.sql(STANDING + "and d.ends_on >= ? order by d.starts_on, d.id")
                .param(day)
                .query((row, _) -> deputyship(row))
                .list();
    }

    /** The same of this person, as principal or as deputy. */
    List<Deputyship> of(PersonId person, LocalDate day) {
        return jdbc.sql(
                        STANDING
                                + """
                                and d.ends_on >= :day and :person in (d.principal, d.deputy)
                                order by d.starts_on, d.id
                                """)
                .param("day", day)
                .param("person", person.value())
                .query((row, _) -> deputyship(row))
                .list();
    }

    /** Locked, so that it is revoked once; empty also when it was. */
    Optional<Deputyship> standing(DeputyId id) {
        return jdbc.sql(STANDING + "and d.id = ? for update of d")
                .param(id.value())
                .query((row, _) -> deputyship(row))
                .optional();
    }

    DeputyId insert(NewDeputyship wanted, PersonId by, Instant now) {
        DeputyId id = new DeputyId(UUID.randomUUID());
        jdbc.sql(
                        """
                        insert into workflow.deputy (id, principal, deputy, starts_on, ends_on, routes,
                            reason, appointed_by, appointed_at)
                        values (:id, :principal, :deputy, :from, :until, cast(:routes as text[]),
                            :reason, :by, :now)
                        """)
                .param("id", id.value())
                .param("principal", wanted.principal().value())
                .param("deputy", wanted.deputy().value())
                .param("from", wanted.from())
                .param("until", wanted.until())
                .param("routes", wanted.routes().stream().sorted().toArray(String[]::new))
                .param("reason", wanted.reason())
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void revoke(DeputyId id, PersonId by, Instant now) {
        jdbc.sql("update workflow.deputy set revoked_by = ?, revoked_at = ? where id = ?")
                .param(by.value())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(id.value())
                .update();
    }

    private static Deputyship deputyship(ResultSet row) throws SQLException {
        return new Deputyship(
                new DeputyId(uuid(row, "id")),
                new PersonId(uuid(row, "principal")),
                row.getString("principal_name"),
                new PersonId(uuid(row, "deputy")),
                row.getString("deputy_name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                List.of((String[]) row.getArray("routes").getArray()),
                row.getString("reason"),
                new PersonId(uuid(row, "appointed_by")),
                row.getString("by_name"),
                row.getObject("appointed_at", OffsetDateTime.class).toInstant());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, UUID.class));
    }
}

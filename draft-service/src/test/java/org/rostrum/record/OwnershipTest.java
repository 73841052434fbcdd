package org.rostrum.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The migrations in the hands of an owner without a superuser's rights, as docs/operations.md. */
class OwnershipTest {

    private static final Owner CITY = new Owner("record_ownership");
    private static final String APPEND =
            """
            insert into record.entry (stream, payload, alg, occurred_at)
            values ('people', '{}', 'rostrum-record-1-sha256', now())
            """;

    @BeforeAll
    static void migratesAsAnOrdinaryOwner() {
        var server = new Owner("postgres");
        server.does(
                "drop database if exists record_ownership",
                """
                do $$ begin
                    if not exists (select from pg_roles where rolname = 'rostrum_runtime') then
                        create role rostrum_runtime nologin;
                    end if;
                    if not exists (select from pg_roles where rolname = 'city_owner') then
                        create role city_owner;
                        create role city_application;
                    end if;
                end $$
                """,
                "grant rostrum_runtime to city_owner",
                "grant rostrum_runtime to city_application",
                "create database record_ownership owner city_owner");
        CITY.does(
                "set role city_owner",
                migration("V1__runtime_role.sql"),
                migration("V2__record.sql"));
    }

    @Test
    void makesTheRuntimeRoleOnlyOnce() {
        assertThatCode(() -> as("city_owner", migration("V1__runtime_role.sql")))
                .doesNotThrowAnyException();
    }

    @Test
    void letsTheApplicationAppendAndRead() {
        assertThatCode(() ->
                        as(
                                "city_application",
                                "set role rostrum_runtime",
                                APPEND,
                                "select * from record.entry",
                                "select * from record.head"))
                .doesNotThrowAnyException();
    }

    @Test
    void letsTheApplicationChangeNothing() {
        refuses("city_application", "update record.head set seq = 1", "permission denied");
        refuses("city_application", "delete from record.entry", "permission denied");
        refuses("city_application", "drop function record.seal cascade", "must be owner");
    }

    @Test
    void letsNotEvenTheOwnerChangeAnEntry() {
        refuses("city_owner", "update record.entry set seq = 1", "append-only");
        refuses("city_owner", "truncate record.entry, record.head", "append-only");
        refuses(
                "city_owner",
                "set session_replication_role = replica",
                "permission denied to set parameter");
    }

    private static void as(String role, String... statements) {
        var all = new ArrayList<>(List.of("set role " + role));
        all.addAll(List.of(statements));
        CITY.does(all.toArray(String[]::new));
    }

    private static void refuses(String role, String statement, String reason) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> as(role, statement))
                .havingRootCause()
                .withMessageContaining(reason);
    }

    private static String migration(String name) {
        var path = "/db/migration/record/" + name;
        try (var script = Recorder.class.getResourceAsStream(path)) {
            if (script == null) {
                throw new IllegalStateException("no migration " + path);
            }
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package testing.rostrum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RostrumTest
class FreshDatabaseTest {

    private final JdbcClient jdbc;

    FreshDatabaseTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void runsOnPostgres18AsTheRuntimeRole() {
        String version = jdbc.sql("show server_version").query(String.class).single();
        String role = jdbc.sql("select current_user").query(String.class).single();
        assertThat(version).startsWith("18");
        assertThat(role).isEqualTo("rostrum_runtime");
    }

    @Test
    void keepsOneMigrationHistoryAModule() {
        int histories =
                jdbc.sql(
                                """
                                select count(*) from pg_tables
                                where schemaname = 'flyway' and tablename = 'flyway_schema_history_record'
                                """)
                        .query(Integer.class)
                        .single();
        assertThat(histories).isOne();
    }
}

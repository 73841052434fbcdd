package testing.rostrum;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one PostgreSQL of this JVM: embedded, or a container with {@code
 * -Dtest.database=testcontainers}.
 */
public interface DatabaseServer {

    /** The JDBC address of a database on this server. */
    String url(String database);

    String user();

    String password();

    /** The server of this JVM, started at the first call. */
    static DatabaseServer get() {
        return Running.SERVER;
    }

    /** Runs statements as the server's superuser, each in a transaction of its own. */
    default void execute(String database, String... statements) {
        try (Connection connection =
                        DriverManager.getConnection(url(database), user(), password());
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("failed: " + Arrays.toString(statements), e);
        }
    }

    /** Holds the server, so that it starts only where a test wants it. */
    final class Running {
        private static final DatabaseServer SERVER = start();

        private static DatabaseServer start() {
            return switch (System.getProperty("test.database", "embedded")) {
                case "embedded" -> new Embedded();
                case "testcontainers" -> new Container();
                case String other ->
                        throw new IllegalArgumentException(
                                "test.database is embedded or testcontainers, not " + other);
            };
        }

        private Running() {}
    }

    /** PostgreSQL's own binaries, without the durability that tests do not need. */
    final class Embedded implements DatabaseServer {
        private final EmbeddedPostgres postgres;

        Embedded() {
            try {
                postgres =
                        EmbeddedPostgres.builder()
                                .setServerConfig("fsync", "off")
                                .setServerConfig("synchronous_commit", "off")
                                .setServerConfig("full_page_writes", "off")
                                .setServerConfig("max_connections", "200")
                                .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String url(String database) {
            return postgres.getJdbcUrl("postgres", database);
        }

        @Override
        public String user() {
            return "postgres";
        }

        @Override
        public String password() {
            return "";
        }
    }

    /** The image that production would use. */
    final class Container implements DatabaseServer {
        private final PostgreSQLContainer postgres;

        Container() {
            postgres = new PostgreSQLContainer("postgres:18");
            postgres.withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
            postgres.start();
        }

        @Override
        public String url(String database) {
            return "jdbc:postgresql://%s:%d/%s"
                    .formatted(postgres.getHost(), postgres.getFirstMappedPort(), database);
        }

        @Override
        public String user() {
            return postgres.getUsername();
        }

        @Override
        public String password() {
            return postgres.getPassword();
        }
    }
}

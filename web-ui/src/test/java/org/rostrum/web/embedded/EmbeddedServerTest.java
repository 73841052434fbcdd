package org.rostrum.web.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    @TempDir private Path data;

    @Test
    void keepsItsDataOverARestart() throws SQLException {
        try (var first = EmbeddedServer.start(data)) {
            execute(first, "create table kept(note text)");
            execute(first, "insert into kept values ('文稿')");
        }
        try (var second = EmbeddedServer.start(data)) {
            assertThat(query(second, "select note from kept")).isEqualTo("文稿");
        }
    }

    @Test
    void isDurableUnlikeATestServer() throws SQLException {
        try (var server = EmbeddedServer.start(data)) {
            assertThat(query(server, "show fsync")).isEqualTo("on");
            assertThat(query(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(server, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void refusesAFolderThatAnotherOneUses() {
        try (var _ = EmbeddedServer.start(data)) {
            assertThatThrownBy(() -> EmbeddedServer.start(data))
                    .hasMessageContaining("Another Rostrum is running");
        }
    }

    @Test
    void endsAServerThatAKilledApplicationLeftBehind() throws Exception {
        Process application = startAnotherApplication();
        application.destroyForcibly().waitFor();
        long pid =
                Long.parseLong(
                        Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        try (var next = EmbeddedServer.start(data)) {
            assertThat(query(next, "select note from kept")).isEqualTo("kept");
            assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    private Process startAnotherApplication() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process =
                new ProcessBuilder(
                                java,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Started.class.getName(),
                                data.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var output = process.inputReader();
        while (!Started.READY.equals(output.readLine())) {
            assertThat(process.isAlive()).as("the other application").isTrue();
        }
        return process;
    }

    /** Another application: starts a server, writes a row, and waits to be killed. */
    static final class Started {
        static final String READY = "ready to be killed";

        public static void main(String[] arguments) throws Exception {
            var server = EmbeddedServer.start(Path.of(arguments[0]));
            execute(server, "create table kept as select 'kept' as note");
            System.out.println(READY);
            Thread.currentThread().join();
        }
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedServer server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

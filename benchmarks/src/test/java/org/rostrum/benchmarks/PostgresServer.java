package org.rostrum.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** A durable PostgreSQL on a port and a data folder that stay the same when it is started again. */
final class PostgresServer implements AutoCloseable {

    private final Path data;
    private final int port;
    private EmbeddedPostgres postgres;

    private PostgresServer(Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.postgres = start();
    }

    static PostgresServer on(Path data) {
        try (var free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();
            return new PostgresServer(data, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(120))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "200")
                .start();
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    void create(String database) {
        try (Connection connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", "");
    }

    /** Kills the server and everything it started, without any warning, and starts it again. */
    void killAndRestart() throws IOException, InterruptedException {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all =
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(postmaster), postmaster.descendants())
                        .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : all) {
            process.onExit().join();
        }
        // Closing forgets the dead server; its data folder stays.
        postgres.close();
        postgres = start();
    }

    private ProcessHandle postmaster() throws IOException {
        String pid =
                java.nio.file.Files.readAllLines(data.resolve("postmaster.pid"))
                        .getFirst()
                        .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

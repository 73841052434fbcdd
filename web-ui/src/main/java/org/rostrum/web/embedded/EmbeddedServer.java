package org.rostrum.web.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL server on localhost, with its data in a folder that outlives it. */
public final class EmbeddedServer implements AutoCloseable {

    private final DataFolder folder;
    private final EmbeddedPostgres postgres;

    private EmbeddedServer(DataFolder folder, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    /** Starts a server on the folder's data, which is made when it is not there yet. */
    public static EmbeddedServer start(Path path) {
        DataFolder folder = DataFolder.take(path);
        folder.endLeftover();
        try {
            return new EmbeddedServer(folder, server(folder.postgres()).start());
        } catch (IOException e) {
            folder.close();
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder server(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                // The same order of characters on every platform.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                // The library switches both off for tests; people keep their work here.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100");
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(postgres.getPort());
    }

    public String user() {
        return "postgres";
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folder.close();
        }
    }
}

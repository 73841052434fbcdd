package org.rostrum.benchmarks;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The application as it is shipped, started by {@code java -jar}. */
final class Application implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path jar;
    private final String databaseUrl;
    private final int port;
    private final Path log;
    private Process process;

    private Application(Path jar, String databaseUrl, int port, Path log) throws IOException {
        this.jar = jar;
        this.databaseUrl = databaseUrl;
        this.port = port;
        this.log = log;
        this.process = launch();
    }

    static Application start(Path jar, String databaseUrl, Path log)
            throws IOException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var application = new Application(jar, databaseUrl, port, log);
        application.waitUntilReady();
        return application;
    }

    private Process launch() throws IOException {
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar.toString(),
                        "--server.port=" + port,
                        "--spring.datasource.url=" + databaseUrl,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=",
                        "--rostrum.demonstration=true");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    int port() {
        return port;
    }

    void killAndRestart() throws IOException, InterruptedException {
        process.destroyForcibly().waitFor();
        process = launch();
        waitUntilReady();
    }

    /** Killed and not started again. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private void waitUntilReady() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        var request =
                HttpRequest.newBuilder(at("/actuator/health/readiness"))
                        .timeout(Duration.ofSeconds(2))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            while (!isUp(client, request)) {
                if (!process.isAlive() || Instant.now().isAfter(end)) {
                    throw new IllegalStateException("the application does not start, see " + log);
                }
                Thread.sleep(200);
            }
        }
    }

    private static boolean isUp(HttpClient client, HttpRequest request)
            throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, java.util.concurrent.TimeUnit.SECONDS).join();
    }
}

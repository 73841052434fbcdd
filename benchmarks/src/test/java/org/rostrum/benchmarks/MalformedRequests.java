package org.rostrum.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import testing.rostrum.malformed.Throwing;

/**
 * Malformed requests at the application as it is shipped: none may be answered with 5xx or with
 * anything from inside. Arguments: the application's jar, how many (50,000), and the seed (1).
 */
final class MalformedRequests {

    private MalformedRequests() {}

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        int requests = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50_000;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        Path folder = Files.createTempDirectory("rostrum-malformed");
        try (PostgresServer postgres = PostgresServer.on(folder.resolve("postgres"))) {
            postgres.create("house");
            Path log = folder.resolve("application.log");
            try (var application = Application.start(jar, postgres.url("house"), log)) {
                Throwing.Found found =
                        new Throwing(application.at("/").getPort()).at(seed, requests);
                found.flaws().stream().limit(50).forEach(System.out::println);
                System.out.println("answered, by status: " + found.statuses());
                System.out.println("flaws: " + found.flaws().size());
            }
            System.out.println("errors in the log: " + errors(log));
        }
    }

    /** What the application itself holds for a mistake of its own. */
    private static long errors(Path log) throws java.io.IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" ERROR ")).count();
        }
    }
}

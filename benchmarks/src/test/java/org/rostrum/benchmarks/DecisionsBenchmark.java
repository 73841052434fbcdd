package org.rostrum.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Decisions a second, side by side on one PostgreSQL: over HTTP with everything on, by the bare engine,
 * and the floor. Arguments: the application's jar, and drafts a measurement (default 400, eight
 * decisions each).
 */
final class DecisionsBenchmark {

    private static final int[] CLIENTS = {1, 8, 32};

    private DecisionsBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        int drafts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
        Path folder = Files.createTempDirectory("rostrum-benchmark");
        try (PostgresServer postgres = PostgresServer.on(folder.resolve("postgres"))) {
            postgres.create("house");
            postgres.create("bare");
            Map<String, double[]> rows = new LinkedHashMap<>();
            rows.put("over HTTP, session, rules, record", overHttp(jar, folder, postgres, drafts));
            rows.put("bare engine, one multi-instance task a decision", bare(postgres, drafts));
            rows.put("floor: one row locked, two inserted", floor(postgres, drafts));
            print(rows);
        }
    }

    private static double[] overHttp(Path jar, Path folder, PostgresServer postgres, int drafts)
            throws Exception {
        try (var application =
                Application.start(jar, postgres.url("house"), folder.resolve("application.log"))) {
            var decisions = new DecisionsOverHttp(application, postgres, "house");
            for (int i = 0; i < 8; i++) {
                System.err.printf(
                        "warm-up %d: %.0f/s%n",
                        i, decisions.measure("warm " + i + " ", drafts, 8).perSecond());
            }
            double[] rates = new double[CLIENTS.length];
            for (int i = 0; i < CLIENTS.length; i++) {
                rates[i] =
                        decisions.measure("run " + i + " ", drafts, CLIENTS[i]).perSecond();
            }
            return rates;
        }
    }

    private static double[] bare(PostgresServer postgres, int drafts) throws Exception {
        try (var engine = new BareEngine(postgres, "bare")) {
            for (int i = 0; i < 8; i++) {
                System.err.printf("warm-up %d: %.0f/s%n", i, engine.measure(drafts, 8).perSecond());
            }
            double[] rates = new double[CLIENTS.length];
            for (int i = 0; i < CLIENTS.length; i++) {
                rates[i] = engine.measure(drafts, CLIENTS[i]).perSecond();
            }
            return rates;
        }
    }

    private static double[] floor(PostgresServer postgres, int drafts) throws Exception {
        try (var floor = new Floor(postgres, "bare")) {
            floor.measure(drafts * 32, 8);
            double[] rates = new double[CLIENTS.length];
            for (int i = 0; i < CLIENTS.length; i++) {
                rates[i] = floor.measure(drafts * 16, CLIENTS[i]).perSecond();
            }
            return rates;
        }
    }

    private static void print(Map<String, double[]> rows) {
        System.out.println("| decisions a second | 1 client | 8 clients | 32 clients |");
        System.out.println("|---|---|---|---|");
        rows.forEach(
                (name, rates) ->
                        System.out.printf(
                                "| %s | %.0f | %.0f | %.0f |%n",
                                name, rates[0], rates[1], rates[2]));
    }
}

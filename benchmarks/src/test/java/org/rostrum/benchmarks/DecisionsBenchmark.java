package org.rostrum.benchmarks;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * Decisions a second, each shape beside its equal, on one PostgreSQL: over HTTP with everything on, by
 * the bare engine, and the floor. Arguments: the application's jar, and drafts a measurement (default
 * 300, eight decisions each).
 */
final class DecisionsBenchmark {

    private static final int[] CLIENTS = {1, 8, 32};
    private static final int WARM_UPS = 8;

    private DecisionsBenchmark() {}

    /** So many drafts or processes with so many threads; {@code name} is used once. */
    private interface Measuring {
        Rate of(String name, int drafts, int threads) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        int drafts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        Path folder = Files.createTempDirectory("rostrum-benchmark");
        try (PostgresServer postgres = PostgresServer.on(folder.resolve("postgres"))) {
            postgres.create("house");
            postgres.create("bare");
            var house = house(jar, folder, postgres, drafts);
            var bare = bare(postgres, drafts);
            System.out.println("| decisions a second | 1 client | 8 clients | 32 clients |");
            System.out.println("|---|---|---|---|");
            for (BareProcess shape : BareProcess.values()) {
                String name = shape.name().toLowerCase(java.util.Locale.ROOT);
                var overHttp = requireNonNull(house.get(shape));
                var engine = requireNonNull(bare.get(shape));
                print(name + ", over HTTP", "%.0f", overHttp);
                print(name + ", bare engine", "%.0f", engine);
                print(name + ", ratio", "%.2f", ratio(overHttp, engine));
            }
            print("floor: one row locked, two inserted", "%.0f", floor(postgres, drafts));
        }
    }

    private static Map<BareProcess, double[]> house(
            Path jar, Path folder, PostgresServer postgres, int drafts) throws Exception {
        var rates = new EnumMap<BareProcess, double[]>(BareProcess.class);
        try (var application =
                        Application.start(
                                jar, postgres.url("house"), folder.resolve("application.log"));
                var decisions = new DecisionsOverHttp(application, postgres, "house")) {
            rates.put(BareProcess.COUNTERSIGNING, measure(drafts, decisions::countersigning));
            rates.put(BareProcess.STANDARD, measure(drafts, decisions::standard));
        }
        return rates;
    }

    private static Map<BareProcess, double[]> bare(PostgresServer postgres, int drafts)
            throws Exception {
        var rates = new EnumMap<BareProcess, double[]>(BareProcess.class);
        try (var engine = new BareEngine(postgres, "bare")) {
            for (BareProcess process : BareProcess.values()) {
                rates.put(
                        process,
                        measure(drafts, (_, count, threads) ->
                                engine.measure(process, count, threads)));
            }
        }
        return rates;
    }

    private static double[] measure(int drafts, Measuring measuring) throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            double rate = measuring.of("warm " + System.nanoTime() + " ", drafts, 8).perSecond();
            System.err.printf("warm-up %d: %.0f/s%n", i, rate);
        }
        double[] rates = new double[CLIENTS.length];
        for (int i = 0; i < CLIENTS.length; i++) {
            String name = "run " + System.nanoTime() + " ";
            rates[i] = measuring.of(name, drafts, CLIENTS[i]).perSecond();
        }
        return rates;
    }

    private static double[] floor(PostgresServer postgres, int drafts) throws Exception {
        try (var floor = new Floor(postgres, "bare")) {
            return measure(drafts * 16, (_, count, threads) -> floor.measure(count, threads));
        }
    }

    private static double[] ratio(double[] ours, double[] theirs) {
        double[] ratios = new double[ours.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ours[i] / theirs[i];
        }
        return ratios;
    }

    private static void print(String name, String format, double[] values) {
        String row = "| %s | F | F | F |%n".replace("F", format);
        System.out.printf(row, name, values[0], values[1], values[2]);
    }
}

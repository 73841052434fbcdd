package org.rostrum.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Decisions a second, each shape beside its equal, on one PostgreSQL: over HTTP with everything on, by
 * the bare engine, and the floor. Both are warmed up and then measured in turns, so that what else the
 * machine does meets both; a cell is the median of three turns. Arguments: the application's jar, and
 * drafts a turn (default 100, eight decisions each).
 */
final class DecisionsBenchmark {

    private static final int[] CLIENTS = {1, 8, 32};
    private static final int WARM_UPS = 30;
    private static final int TURNS = 3;

    private final int drafts;
    private int names;

    private DecisionsBenchmark(int drafts) {
        this.drafts = drafts;
    }

    /** So many drafts or processes with so many threads; {@code name} is used once. */
    private interface Measuring {
        Rate of(String name, int drafts, int threads) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        int drafts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        Path folder = Files.createTempDirectory("rostrum-benchmark");
        try (PostgresServer postgres = PostgresServer.on(folder.resolve("postgres"))) {
            postgres.create("house");
            postgres.create("bare");
            Path log = folder.resolve("application.log");
            try (var application = Application.start(jar, postgres.url("house"), log);
                    var house = new DecisionsOverHttp(application, postgres, "house");
                    var engine = new BareEngine(postgres, "bare");
                    var floor = new Floor(postgres, "bare")) {
                new DecisionsBenchmark(drafts).table(house, engine, floor);
            }
        }
    }

    private void table(DecisionsOverHttp house, BareEngine engine, Floor floor) throws Exception {
        System.out.println("| decisions a second | 1 client | 8 clients | 32 clients |");
        System.out.println("|---|---|---|---|");
        shape(BareProcess.COUNTERSIGNING, house::countersigning, engine);
        shape(BareProcess.STANDARD, house::standard, engine);
        Measuring rows = (_, count, threads) -> floor.measure(count * 16, threads);
        warm("floor", rows);
        List<Double> rates = new ArrayList<>();
        for (int clients : CLIENTS) {
            rates.add(rows.of("", drafts, clients).perSecond());
        }
        print("floor: one row locked, two inserted", "%.0f", rates);
    }

    private void shape(BareProcess process, Measuring overHttp, BareEngine engine)
            throws Exception {
        String name = process.name().toLowerCase(Locale.ROOT);
        Measuring bare = (_, count, threads) -> engine.measure(process, count, threads);
        warm(name + ", over HTTP", overHttp);
        warm(name + ", bare engine", bare);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int clients : CLIENTS) {
            List<Double> house = new ArrayList<>();
            List<Double> alone = new ArrayList<>();
            for (int turn = 0; turn < TURNS; turn++) {
                house.add(overHttp.of(name(), drafts, clients).perSecond());
                alone.add(bare.of(name(), drafts, clients).perSecond());
            }
            ours.add(median(house));
            theirs.add(median(alone));
            ratios.add(ours.getLast() / theirs.getLast());
        }
        print(name + ", over HTTP", "%.0f", ours);
        print(name + ", bare engine", "%.0f", theirs);
        print(name + ", ratio", "%.2f", ratios);
    }

    private void warm(String what, Measuring measuring) throws Exception {
        for (int i = 1; i <= WARM_UPS; i++) {
            double rate = measuring.of(name(), drafts, 8).perSecond();
            if (i % 5 == 0) {
                System.err.printf("%s, warm-up %d: %.0f/s%n", what, i, rate);
            }
        }
    }

    private String name() {
        return "%05d benchmark ".formatted(++names);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void print(String name, String format, List<Double> values) {
        String row = "| %s | F | F | F |%n".replace("F", format);
        System.out.printf(row, name, values.get(0), values.get(1), values.get(2));
    }
}

package org.rostrum.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Kills the application and PostgreSQL again and again in the middle of a load of decisions, and then
 * looks whether anything was lost, doubled, stuck or broken. Arguments: the application's jar, drafts
 * (default 150, eight decisions each), kills (default 10). Exits with 1 when something was.
 */
final class CrashTest {

    private static final String TITLE = "crash ";
    private static final int THREADS = 8;
    private static final List<String> DEPARTMENTS =
            List.of("finance", "justice", "press", "foreign");

    private CrashTest() {}

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        int drafts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 150;
        int kills = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
        Path folder = Files.createTempDirectory("rostrum-crash");
        boolean clean;
        try (PostgresServer postgres = PostgresServer.on(folder.resolve("postgres"))) {
            postgres.create("house");
            Path log = folder.resolve("application.log");
            try (var application = Application.start(jar, postgres.url("house"), log)) {
                Preparing.drafts(application, TITLE, drafts, DEPARTMENTS);
                clean = test(application, postgres, kills);
            }
            clean &= consistent(jar, postgres);
        }
        System.out.println(clean ? "clean" : "NOT CLEAN; see " + folder);
        System.exit(clean ? 0 : 1);
    }

    private static boolean test(Application application, PostgresServer postgres, int kills)
            throws Exception {
        Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
        var killer = new Killer(application, postgres, 20_251_122L, kills);
        Thread thread = Thread.ofPlatform().name("killer").start(killer);
        decideEverything(application, postgres, acknowledged);
        killer.stop();
        thread.join();
        System.out.printf("%d kills, %d decisions acknowledged%n", killer.kills(), acknowledged.size());
        return aftermath(postgres, new ArrayList<>(acknowledged));
    }

    private static void decideEverything(
            Application application, PostgresServer postgres, Queue<Acknowledged> acknowledged)
            throws Exception {
        var decider = new PersistentDecider(application);
        for (List<OpenSeat> open = openSeats(postgres);
                !open.isEmpty();
                open = openSeats(postgres)) {
            Rate.of(open, THREADS, seat -> decider.decide(seat).ifPresent(acknowledged::add));
        }
    }

    /** Asks again while the database is being restarted. */
    private static List<OpenSeat> openSeats(PostgresServer postgres) throws InterruptedException {
        while (true) {
            try (Connection connection = postgres.connect("house")) {
                return OpenSeat.of(connection, TITLE);
            } catch (SQLException _) {
                Thread.sleep(200);
            }
        }
    }

    private static boolean aftermath(PostgresServer postgres, Collection<Acknowledged> acknowledged)
            throws SQLException {
        try (Connection connection = postgres.connect("house")) {
            Map<String, Long> wrongs = new Aftermath(connection, TITLE).wrongs(acknowledged);
            wrongs.forEach((what, count) -> System.out.printf("%s: %d%n", what, count));
            return wrongs.values().stream().allMatch(count -> count == 0);
        }
    }

    /** The application's own check of engine, decisions, drafts and record, run as a command. */
    private static boolean consistent(Path jar, PostgresServer postgres)
            throws IOException, InterruptedException {
        return new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-jar",
                                jar.toString(),
                                "--rostrum.command=check",
                                "--spring.datasource.url=" + postgres.url("house"),
                                "--spring.datasource.username=postgres",
                                "--spring.datasource.password=")
                        .inheritIO()
                        .start()
                        .waitFor()
                == 0;
    }
}

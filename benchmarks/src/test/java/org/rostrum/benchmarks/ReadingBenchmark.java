package org.rostrum.benchmarks;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long pages and answers take over HTTP, the 95th percentile, with few and with many finished
 * reviews. Arguments: the application's jar, and the numbers of finished reviews (1000 and 100000).
 */
final class ReadingBenchmark {

    private static final int REQUESTS = 400;
    private static final int WARM_UP = 300;
    private static final int OPEN = 40;
    private static final List<String> DEPARTMENTS = List.of("finance", "justice", "press");

    /** Who asks for what; {@code %s} is a finished draft, another one each time. */
    record Question(String name, String person, String path) {}

    private static final List<Question> QUESTIONS =
            List.of(
                    new Question("inbox, a reviewer's page", "huang", "/inbox"),
                    new Question("inbox, a reviewer's API", "huang", "/api/inbox"),
                    new Question("inbox, the drafter's page", "lin", "/inbox"),
                    new Question("inbox, the office's page", "he", "/inbox"),
                    new Question("inbox, a leader's page", "liang", "/inbox"),
                    new Question("status, page", "lin", "/drafts/%s/status"),
                    new Question("status, API", "lin", "/api/drafts/%s/status"),
                    new Question("drafts of one's own, page", "lin", "/drafts"),
                    new Question("register, who wrote all, page", "lin", "/register"),
                    new Question("register, who sat in all, page", "huang", "/register"),
                    new Question("register, who sat in few, API", "xu", "/api/drafts"),
                    new Question("register, the office's page", "he", "/register"),
                    new Question("register, the auditor's page", "shen", "/register"));

    private ReadingBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        int[] sizes =
                arguments.length > 1
                        ? Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray()
                        : new int[] {1_000, 100_000};
        Path folder = Files.createTempDirectory("rostrum-reading");
        try (PostgresServer postgres = PostgresServer.on(folder.resolve("postgres"))) {
            List<House> houses = new ArrayList<>();
            try {
                for (int size : sizes) {
                    houses.add(House.open(jar, postgres, folder, size));
                }
                ask(houses, WARM_UP);
                print(sizes, ask(houses, REQUESTS));
            } finally {
                houses.forEach(House::close);
            }
        }
    }

    /** An application with a database of its own, and so many finished reviews in it. */
    private record House(
            int size,
            Application application,
            FinishedReviews reviews,
            Map<String, SignedInClient> people) {

        static House open(Path jar, PostgresServer postgres, Path folder, int size)
                throws Exception {
            String database = "house_" + size;
            postgres.create(database);
            Path log = folder.resolve(database + ".log");
            var application = Application.start(jar, postgres.url(database), log);
            Preparing.drafts(application, "open", OPEN, DEPARTMENTS);
            try (Connection connection = postgres.connect(database)) {
                var reviews = new FinishedReviews(connection);
                reviews.upTo(size);
                System.err.println(size + " finished reviews made");
                return new House(size, application, reviews, new HashMap<>());
            }
        }

        double ask(Question question, int turn) throws IOException, InterruptedException {
            SignedInClient client = people.get(question.person());
            if (client == null) {
                client = SignedInClient.signIn(application, question.person());
                people.put(question.person(), client);
            }
            String path = question.path().formatted(reviews.draft(1 + turn * 7 % size));
            long start = System.nanoTime();
            HttpResponse<String> answer = client.get(path);
            long end = System.nanoTime();
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(question + ": " + answer.statusCode());
            }
            return (end - start) / 1e6;
        }

        void close() {
            people.values().forEach(SignedInClient::close);
            application.close();
        }
    }

    /**
     * The 95th percentile of each question in milliseconds. Houses and questions take turns, so that
     * what else the machine does touches all alike.
     */
    private static List<double[]> ask(List<House> houses, int times) throws Exception {
        double[][][] taken = new double[houses.size()][QUESTIONS.size()][times];
        for (int i = 0; i < times; i++) {
            for (int q = 0; q < QUESTIONS.size(); q++) {
                for (int h = 0; h < taken.length; h++) {
                    taken[h][q][i] = houses.get(h).ask(QUESTIONS.get(q), i);
                }
            }
        }
        return Arrays.stream(taken)
                .map(house ->
                        Arrays.stream(house)
                                .mapToDouble(ReadingBenchmark::percentile)
                                .toArray())
                .toList();
    }

    private static double percentile(double[] taken) {
        double[] sorted = taken.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * 95 / 100];
    }

    private static void print(int[] sizes, List<double[]> rows) {
        StringBuilder head = new StringBuilder("| 95th percentile, ms |");
        for (int size : sizes) {
            head.append(" %,d |".formatted(size));
        }
        System.out.println(head.append(" ratio |"));
        System.out.println("|---|" + "---|".repeat(sizes.length + 1));
        for (int q = 0; q < QUESTIONS.size(); q++) {
            StringBuilder line = new StringBuilder("| " + QUESTIONS.get(q).name() + " |");
            for (double[] row : rows) {
                line.append(" %.1f |".formatted(row[q]));
            }
            double ratio = rows.getLast()[q] / rows.getFirst()[q];
            System.out.println(line.append(" %.2f |".formatted(ratio)));
        }
    }
}

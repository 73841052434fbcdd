package org.rostrum.benchmarks;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Brings drafts under review over the API. */
final class Preparing {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private static final String TEXT =
            """
            在表彰大會上的講話\\n\\n同志們：\\n\\n今天，我們在這裏隆重集會，表彰先進，交流經驗，部署任務。\
            過去一年，全市完成投資一百二十億元，同比增長百分之八點三。\\n\\n一、總結成績\\n\\n成績來之不易。\
            \\n\\n二、看到差距\\n\\n差距不容忽視。\\n\\n謝謝大家。""";

    private static final String DRAFT =
            """
            {"title":"%s %d","occasion":"大會","speaker":"市長","classification":"PUBLIC","text":"%s"}""";

    private static final String SUBMISSION =
            """
            {"revision":1,"route":"standard","departments":["%s"],\
            "leaders":["feng","liang"]}""";

    private Preparing() {}

    /** So many drafts whose titles begin so, submitted with these departments and two leaders. */
    static void drafts(
            Application application, String title, int count, List<String> departments)
            throws IOException, InterruptedException, ExecutionException {
        try (var client = SignedInClient.signIn(application, "lin");
                var threads = Executors.newFixedThreadPool(6)) {
            var tasks =
                    IntStream.range(0, count)
                            .<Callable<Integer>>mapToObj(n -> () -> submit(client, title, n, departments))
                            .toList();
            for (var done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    private static int submit(
            SignedInClient client, String title, int number, List<String> departments)
            throws IOException, InterruptedException {
        var made = must(client.post("/api/drafts", DRAFT.formatted(title, number, TEXT), ""));
        var matcher = ID.matcher(made);
        if (!matcher.find()) {
            throw new IllegalStateException("no id in " + made);
        }
        String draft = "/api/drafts/" + matcher.group(1);
        must(client.post(draft + "/revisions", "{}", ""));
        String submission = SUBMISSION.formatted(String.join("\",\"", departments));
        must(client.post(draft + "/submissions", submission, ""));
        return number;
    }

    private static String must(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return response.body();
    }
}

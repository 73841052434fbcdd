package testing.rostrum.malformed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bodies that are no good, or only just. */
final class Contents {

    private static final List<String> FIELDS =
            List.of(
                    "title",
                    "occasion",
                    "speaker",
                    "speechAt",
                    "venue",
                    "expectedMinutes",
                    "minutes",
                    "urgency",
                    "classification",
                    "coDrafters",
                    "department",
                    "departments",
                    "corrects",
                    "text",
                    "document",
                    "note",
                    "version",
                    "revision",
                    "route",
                    "leaders",
                    "leader",
                    "singles",
                    "key",
                    "seat",
                    "verdict",
                    "sha256",
                    "reason",
                    "resumeAt",
                    "consent",
                    "name",
                    "days",
                    "language",
                    "theme",
                    "back",
                    "draft",
                    "nonsense",
                    "__proto__");

    private static final List<String> VALUES =
            List.of(
                    "",
                    "null",
                    "true",
                    "-1",
                    "1",
                    "2",
                    "1e999",
                    "99999999999999999999",
                    "NaN",
                    "[]",
                    "{}",
                    "x",
                    "standard",
                    "APPROVE",
                    "RETURN",
                    "zh-Hant",
                    "2026-02-30T25:00",
                    "'; drop table draft.draft; --",
                    "${7*7}",
                    "<script>alert(1)</script>",
                    "𠮷",
                    "\u0000",
                    "\ud800",
                    "//evil.example",
                    "\r\nSet-Cookie: a=b",
                    "00000000-0000-0000-0000-000000000000");

    private static final List<String> RAW =
            List.of(
                    "null",
                    "true",
                    "0",
                    "-1",
                    "1e999",
                    "99999999999999999999",
                    "1.5",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "[]",
                    "{}",
                    "[[[[]]]]",
                    "NaN",
                    "",
                    "\"",
                    "[\"lin\", null]",
                    "{\"paragraphs\": [null]}",
                    "{\"paragraphs\": [{\"id\": \"a\", \"kind\": \"BODY\", \"text\": \"a\","
                            + " \"strong\": [[5, 1]]}]}");

    private final Random random;

    Contents(Random random) {
        this.random = random;
    }

    /** Some of them with bytes that are changed afterwards. */
    byte[] of(String type) {
        byte[] body =
                switch (type) {
                    case "application/x-www-form-urlencoded" -> bytes(form());
                    case "multipart/form-data; boundary=b" -> bytes(parts());
                    default -> bytes(json());
                };
        for (int i = random.nextInt(6) - 3; i > 0 && body.length > 0; i--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return body;
    }

    private String json() {
        if (random.nextInt(12) == 0) {
            return "[".repeat(random.nextInt(3_000));
        }
        List<String> fields = new ArrayList<>();
        for (String name : some()) {
            String value =
                    random.nextBoolean()
                            ? one(RAW)
                            : "\""
                                    + one(VALUES).replace("\"", "\\\"").replace("\r\n", "\\n")
                                    + "\"";
            fields.add("\"" + name + "\": " + value);
        }
        return "{" + String.join(",", fields) + "}";
    }

    private String form() {
        List<String> fields = new ArrayList<>();
        for (String name : some()) {
            String value = one(VALUES);
            fields.add(
                    name
                            + "="
                            + (random.nextInt(4) == 0
                                    ? one(List.of("%zz", "%", "%00", "%ed%a0%80", "%ff"))
                                    : URLEncoder.encode(value, StandardCharsets.UTF_8)));
        }
        return String.join("&", fields);
    }

    private String parts() {
        StringBuilder parts = new StringBuilder();
        for (String name : some()) {
            parts.append("--b\r\nContent-Disposition: form-data; name=\"").append(name);
            parts.append(random.nextInt(4) == 0 ? "\"; filename=\"a\u0000.txt\"" : "\"");
            parts.append("\r\n\r\n").append(one(VALUES)).append("\r\n");
        }
        return parts + one(List.of("--b--\r\n", "--b", ""));
    }

    private List<String> some() {
        return FIELDS.stream().filter(_ -> random.nextInt(4) == 0).toList();
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A lone surrogate becomes three bytes that are not UTF-8. */
    private static byte[] bytes(String text) {
        return text.replace("\ud800", "\u00ed\u00a0\u0080").getBytes(StandardCharsets.UTF_8);
    }
}

package org.rostrum.web.api;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes malformed requests, the same ones for the same seed. */
final class Nonsense {

    private static final List<String> ADDRESSES =
            List.of(
                    "/api/drafts",
                    "/api/drafts/{id}/details",
                    "/api/drafts/{id}/working-copy",
                    "/api/drafts/{id}/revisions",
                    "/api/drafts/{id}/submissions",
                    "/api/drafts/{id}/withdrawal",
                    "/api/drafts/{id}/withdrawal/answer",
                    "/api/drafts/{id}/abandonment",
                    "/api/seats/{id}/decisions",
                    "/api/seats/{id}/claim");

    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "0",
                    "-1",
                    "1e999",
                    "99999999999999999999",
                    "1.5",
                    "\"\"",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"'; drop table draft.draft; --\"",
                    "[]",
                    "{}",
                    "[[[[]]]]",
                    "\"2026-02-30T25:00\"",
                    "\"${7*7}\"",
                    "\"𠮷\"",
                    "NaN",
                    "",
                    "\"",
                    "{\"paragraphs\": 1}",
                    "{\"paragraphs\": [null]}",
                    "[\"lin\", null]",
                    "{\"paragraphs\": [{\"id\": 1, \"kind\": \"X\", \"text\": \"a\\nb\"}]}",
                    "{\"paragraphs\": [{\"id\": \"a\", \"kind\": \"BODY\", \"text\": \"a\","
                            + " \"strong\": [[5, 1]]}]}");

    private final Random random;
    private final String draft;

    Nonsense(long seed, String draft) {
        this.random = new Random(seed);
        this.draft = draft;
    }

    record Request(String method, String uri, byte[] body, String contentType, String tag) {}

    Request next() {
        return new Request(
                one("POST", "PUT", "POST", "DELETE", "PATCH", "GET"),
                address(),
                body(),
                one("application/json", "application/json", "application/json", "text/plain"),
                one("\"1\"", "\"2\"", "1", "*", "\"99999999999999999\"", "\"-1\"", ""));
    }

    private String address() {
        String id = one(draft, draft, "00000000-0000-0000-0000-000000000000", "x", "%00", "-1");
        String query = one("", "", "?cursor=%00", "?limit=-1", "?from=x&to=1", "?state=%27");
        return one(ADDRESSES).replace("{id}", id) + query;
    }

    private byte[] body() {
        var fields = new ArrayList<String>();
        for (String name : FuzzFields.NAMES) {
            if (random.nextInt(3) == 0) {
                fields.add("\"" + name + "\": " + one(VALUES));
            }
        }
        byte[] body = ("{" + String.join(",", fields) + "}").getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4) - 2; i > 0; i--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return body;
    }

    private String one(String... choices) {
        return one(List.of(choices));
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Every field that some request knows, and some that none does. */
    static final class FuzzFields {
        static final List<String> NAMES =
                List.of(
                        "title",
                        "occasion",
                        "speaker",
                        "speechAt",
                        "venue",
                        "expectedMinutes",
                        "urgency",
                        "classification",
                        "coDrafters",
                        "department",
                        "corrects",
                        "text",
                        "document",
                        "note",
                        "workingCopyVersion",
                        "revision",
                        "route",
                        "departments",
                        "leaders",
                        "reason",
                        "consent",
                        "verdict",
                        "sha256",
                        "resumeAt",
                        "nonsense",
                        "__proto__",
                        "@type");

        private FuzzFields() {}
    }
}

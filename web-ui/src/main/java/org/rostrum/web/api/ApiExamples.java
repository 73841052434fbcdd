package org.rostrum.web.api;

import static java.util.Map.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A request body for each address that takes one, as {@code /api/openapi} shows it. */
final class ApiExamples {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Map<String, String> BODIES =
            Map.ofEntries(
                    entry(
                            "/api/drafts/{id}/reading",
                            """
                            {"revision": 1, "read": ["p1", "p2"]}
                            """),
                    entry(
                            "/api/drafts",
                            """
                            {"title": "在全市交通工作會議上的講話", "speaker": "市長", "speechAt": "2026-12-01T09:30",
                             "urgency": "URGENT", "classification": "INTERNAL", "text": "同志們：\\n\\n一、……"}
                            """),
                    entry(
                            "/api/drafts/{id}/details",
                            """
                            {"title": "在全市交通工作會議上的講話", "urgency": "NORMAL", "classification": "INTERNAL"}
                            """),
                    entry(
                            "/api/drafts/{id}/working-copy",
                            """
                            {"text": "同志們：\\n\\n一、……"}
                            """),
                    entry(
                            "/api/drafts/{id}/revisions",
                            """
                            {"note": "改了第二段"}
                            """),
                    entry(
                            "/api/drafts/{id}/submissions",
                            """
                            {"revision": 1, "route": "standard", "departments": ["finance", "justice"],
                             "leaders": ["feng", "liang"], "note": "請核閱"}
                            """),
                    entry(
                            "/api/drafts/{id}/withdrawal",
                            """
                            {"reason": "會議改期"}
                            """),
                    entry(
                            "/api/drafts/{id}/withdrawal/answer",
                            """
                            {"consent": true, "reason": ""}
                            """),
                    entry(
                            "/api/drafts/{id}/abandonment",
                            """
                            {"reason": "會議取消"}
                            """),
                    entry(
                            "/api/seats/{id}/decisions",
                            """
                            {"verdict": "RETURN", "revision": 1, "reason": "數字請再核對", "resumeAt": "station",
                             "sha256": "3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed"}
                            """),
                    entry(
                            "/api/drafts/{id}/remarks",
                            """
                            {"revision": 1, "paragraph": "p3", "from": 6, "to": 10, "weight": "MUST",
                             "body": "與統計公報不符", "replacement": "三萬六千"}
                            """),
                    entry(
                            "/api/drafts/{id}/acceptances",
                            """
                            {"remarks": ["7b0c6a0e-6d5e-4c39-9f0a-0d3c5a1e2b4f"]}
                            """),
                    entry(
                            "/api/remarks/{id}",
                            """
                            {"revision": 1, "paragraph": "p3", "weight": "MAY", "body": "這一段可以更短"}
                            """),
                    entry(
                            "/api/remarks/{id}/replies",
                            """
                            {"body": "數字取自年報，@huang 請再看"}
                            """),
                    entry(
                            "/api/remarks/{id}/declination",
                            """
                            {"reason": "會議定名如此"}
                            """),
                    entry(
                            "/api/remarks/{id}/answer",
                            """
                            {"reason": "此處為引文，不改"}
                            """));

    private ApiExamples() {}

    static @Nullable String of(String path) {
        return BODIES.get(path);
    }

    static Object parsed(String example) {
        return JSON.readValue(example, Map.class);
    }
}

package org.rostrum.web.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A request body for each address that takes one, as {@code /api/openapi} shows it. */
final class ApiExamples {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final Map<String, String> BODIES =
            Map.of(
                    "/api/drafts/{id}/reading",
                    """
                    {"revision": 1, "read": ["p1", "p2"]}
                    """,
                    "/api/drafts",
                    """
                    {"title": "在全市交通工作會議上的講話", "speaker": "市長", "speechAt": "2026-12-01T09:30",
                     "urgency": "URGENT", "classification": "INTERNAL", "text": "同志們：\\n\\n一、……"}
                    """,
                    "/api/drafts/{id}/details",
                    """
                    {"title": "在全市交通工作會議上的講話", "urgency": "NORMAL", "classification": "INTERNAL"}
                    """,
                    "/api/drafts/{id}/working-copy",
                    """
                    {"text": "同志們：\\n\\n一、……"}
                    """,
                    "/api/drafts/{id}/revisions",
                    """
                    {"note": "改了第二段"}
                    """,
                    "/api/drafts/{id}/submissions",
                    """
                    {"revision": 1, "route": "standard", "departments": ["finance", "justice"],
                     "leaders": ["feng", "liang"], "note": "請核閱"}
                    """,
                    "/api/drafts/{id}/withdrawal",
                    """
                    {"reason": "會議改期"}
                    """,
                    "/api/drafts/{id}/withdrawal/answer",
                    """
                    {"consent": true, "reason": ""}
                    """,
                    "/api/drafts/{id}/abandonment",
                    """
                    {"reason": "會議取消"}
                    """,
                    "/api/seats/{id}/decisions",
                    """
                    {"verdict": "RETURN", "revision": 1, "reason": "數字請再核對", "resumeAt": "station",
                     "sha256": "3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed"}
                    """);

    private ApiExamples() {}

    static @Nullable String of(String path) {
        return BODIES.get(path);
    }

    static Object parsed(String example) {
        return JSON.readValue(example, Map.class);
    }
}

package org.rostrum.web.api;

import static java.util.Map.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Bodies that are sent, and some that are answered, as {@code /api/openapi} shows them. */
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
                            "/api/notices/read",
                            """
                            {"upTo": "2026-12-01T00:00:00Z"}
                            """),
                    entry(
                            "/api/notices/settings",
                            """
                            {"language": "zh-Hant", "digestHour": 8,
                             "choices": [{"matter": "FOLLOWED", "inPage": true, "mail": "DAILY"}]}
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
                            "/api/drafts/{id}/urgent/wish",
                            """
                            {"reason": "今晚發表，來不及會簽"}
                            """),
                    entry(
                            "/api/drafts/{id}/urgent",
                            """
                            {"stations": ["countersign"], "reason": "今晚發表，會簽事後補閱"}
                            """),
                    entry(
                            "/api/debts/{id}/reading",
                            """
                            {"says": "OBJECT", "words": "第二段金額與預算不符", "revision": 2,
                             "sha256": "3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed"}
                            """),
                    entry(
                            "/api/seats/{id}/decisions/take-back",
                            """
                            {"reason": "看錯了版本，重新核對後再表態"}
                            """),
                    entry(
                            "/api/seats/{id}/hand-over",
                            """
                            {"to": "yip", "reason": "出差，請代為會簽"}
                            """),
                    entry(
                            "/api/seats/{id}/seating",
                            """
                            {"to": "zheng", "reason": "水務局暫時無人"}
                            """),
                    entry(
                            "/api/seats/{id}/hand-over/give-back",
                            """
                            {"reason": "不熟悉這項業務"}
                            """),
                    entry(
                            "/api/seats/{id}/added",
                            """
                            {"department": "water", "where": "BEFORE", "reason": "涉及防汛，請先把關"}
                            """),
                    entry(
                            "/api/seats/{id}/removal",
                            """
                            {"reason": "已當面問過"}
                            """),
                    entry(
                            "/api/seats/{id}/advice",
                            """
                            {"of": "su", "question": "這個期限與條例一致嗎？"}
                            """),
                    entry(
                            "/api/advice/{id}/answer",
                            """
                            {"answer": "一致，見條例第十二條。"}
                            """),
                    entry(
                            "/api/advice/{id}/take-back",
                            """
                            {"reason": "已查到"}
                            """),
                    entry(
                            "/api/drafts/{id}/copies",
                            """
                            {"people": ["kong"], "departments": ["water"], "note": "請知悉"}
                            """),
                    entry(
                            "/api/copies/{id}/take-back",
                            """
                            {"reason": "發錯了人"}
                            """),
                    entry(
                            "/api/drafts/{id}/reminders",
                            """
                            {"word": "會議後天就開"}
                            """),
                    entry(
                            "/api/decisions",
                            """
                            {"decisions": [{"seat": "7b0c6a0e-6d5e-4c39-9f0a-0d3c5a1e2b4f", "key": "friday-1",
                              "decision": {"verdict": "APPROVE", "revision": 1,
                               "sha256": "3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed",
                               "shownView": "CLEAN", "shownAt": "2026-03-01T08:00:00Z"}}]}
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
                            """),
                    entry(
                            "/api/deputies",
                            """
                            {"deputy": "yip", "from": "2027-01-04", "until": "2027-01-08", "reason": "出差"}
                            """),
                    entry(
                            "/api/people/{id}/open-work",
                            """
                            {"successor": "sun", "reason": "調任"}
                            """),
                    entry(
                            "/api/seats/{id}/preparation",
                            """
                            {"of": "su", "request": "請先核對數字，擬個意見"}
                            """),
                    entry(
                            "/api/preparations/{id}/proposal",
                            """
                            {"verdict": "RETURN", "reason": "第二段數字與年報不符"}
                            """),
                    entry(
                            "/api/preparations/{id}/take-back",
                            """
                            {"reason": "已自行核對"}
                            """),
                    entry(
                            "/api/tokens",
                            """
                            {"name": "月報匯出程式"}
                            """),
                    entry(
                            "/api/lexicon",
                            """
                            {"kind": "DEPARTMENT", "term": "數位發展局", "aliases": ["數發局"],
                             "duties": ["數位政府", "資料治理"], "note": "2026年設立"}
                            """),
                    entry(
                            "/api/lexicon/{id}",
                            """
                            {"kind": "OFFICIAL_TITLE", "term": "副市長"}
                            """),
                    entry(
                            "/api/calendar/{day}",
                            """
                            {"kind": "HOLIDAY", "note": "元旦"}
                            """),
                    entry(
                            "/api/calendar/imports",
                            """
                            {"csv": "day,kind,note\\n2027-01-01,HOLIDAY,元旦"}
                            """),
                    entry(
                            "/api/lexicon/imports",
                            """
                            {"csv": "kind,term,aliases,duties,note\\nNAME,李明,,,"}
                            """),
                    entry(
                            "/api/routes/uploads",
                            """
                            {"name": "express.bpmn", "bpmn": "<definitions …/>"}
                            """),
                    entry(
                            "/api/routes/uploads/{id}/test-run",
                            """
                            {"from": "finance", "departments": ["justice"], "leaders": ["liang"]}
                            """),
                    entry(
                            "/api/routes/uploads/{id}/deployment",
                            """
                            {"newest": 1, "reason": "急件不再會簽，見第十二次辦公會議紀要"}
                            """),
                    entry(
                            "/api/routes/{key}/moves",
                            """
                            {"reviews": ["7b0c6a0e-6d5e-4c39-9f0a-0d3c5a1e2b4f"], "version": 2,
                             "reason": "新版少一個環節"}
                            """),
                    entry(
                            "/api/route-rules",
                            """
                            {"edition": 0, "usual": "standard",
                             "rules": [{"classification": "PUBLIC", "words": ["團拜", "酒會"], "route": "brief"},
                                       {"urgency": "MOST_URGENT", "department": "press", "route": "brief",
                                        "binding": true}]}
                            """));

    /** What is answered where the shape alone says too little. */
    private static final Map<String, String> ANSWERS =
            Map.ofEntries(
                    entry(
                            "/api/drafts/{id}/redline",
                            """
                            {"from": 1, "to": 2, "strongest": "FACT",
                             "changes": [{"number": 1, "block": 0, "before": "35萬", "after": "36萬", "kind": "FACT"}],
                             "redline": {
                               "blocks": [{"index": 0, "shape": "CHANGED", "partner": -1, "kinds": ["FACT"],
                                 "before": [{"id": "p1", "kind": "BODY", "text": "今年植樹35萬株。", "strong": [],
                                             "lead": ""}],
                                 "after": [{"id": "p1", "kind": "BODY", "text": "今年植樹36萬株。", "strong": [],
                                            "lead": ""}],
                                 "pieces": [
                                   {"op": "KEPT", "text": "今年植樹", "strong": false, "wasStrong": false,
                                    "kind": "NONE", "change": 0, "break": false},
                                   {"op": "DELETED", "text": "35萬", "strong": false, "wasStrong": false,
                                    "kind": "FACT", "change": 1, "break": false},
                                   {"op": "INSERTED", "text": "36萬", "strong": false, "wasStrong": false,
                                    "kind": "FACT", "change": 1, "break": false},
                                   {"op": "KEPT", "text": "株。", "strong": false, "wasStrong": false,
                                    "kind": "NONE", "change": 0, "break": false}]}],
                               "facts": [{"sort": "NUMBER", "before": "35萬", "after": "36萬", "block": 0,
                                          "change": 1, "paragraphBefore": "p1", "paragraphAfter": "p1"}],
                               "counts": {"changes": 1, "inserted": 3, "deleted": 3, "moved": 0, "split": 0,
                                          "merged": 0},
                               "similarity": 0.6666666666666666, "kinds": ["FACT"]}}
                            """),
                    entry(
                            "/api/lexicon",
                            """
                            {"items": [{"id": "7b0c6a0e-6d5e-4c39-9f0a-0d3c5a1e2b4f", "kind": "DEPARTMENT",
                                        "term": "財政局", "aliases": ["市財政局", "財政部門"],
                                        "duties": ["預算", "決算", "政府採購", "債務"], "note": "", "retired": false,
                                        "changedAt": "2026-11-20T01:14:00Z"}],
                             "next": null}
                            """));

    private ApiExamples() {}

    /** Of the body that is sent. */
    static @Nullable String of(String path) {
        return BODIES.get(path);
    }

    /** Of what a GET answers. */
    static @Nullable String answer(String path) {
        return ANSWERS.get(path);
    }

    static Object parsed(String example) {
        return JSON.readValue(example, Map.class);
    }
}

package org.rostrum.draft.text;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text as JSON, the same in database, API and editor: {@code
 * {"paragraphs":[{"id":"p1","kind":"BODY","text":"…","strong":[[0,2]],"lead":"\n"}],"tail":""}}.
 * {@code lead} defaults to a line feed, {@code strong} and {@code tail} to nothing.
 */
public final class TextJson {

    static final String DEFAULT_LEAD = "\n";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private TextJson() {}

    public static String write(Text text) {
        var root = JSON.createObjectNode();
        var paragraphs = root.putArray("paragraphs");
        for (var paragraph : text.paragraphs()) {
            var node = paragraphs.addObject();
            node.put("id", paragraph.id());
            node.put("kind", paragraph.kind().name());
            node.put("text", paragraph.text());
            var strong = node.putArray("strong");
            paragraph.strong().forEach(r -> strong.addArray().add(r.from()).add(r.to()));
            node.put("lead", paragraph.lead());
        }
        root.put("tail", text.tail());
        return JSON.writeValueAsString(root);
    }

    /**
     * Refuses what has not this shape. Says nothing about ids, limits and the like: a text from
     * outside goes through {@link TextCheck} as well.
     */
    public static Outcome<Text> read(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JacksonException _) {
            return Outcome.refused(Refusal.invalid("text.json"));
        }
    }

    private static Outcome<Text> read(JsonNode root) {
        var problems = new ArrayList<Refusal>();
        var list = root.path("paragraphs");
        var tail = root.path("tail");
        if (!list.isArray() || !(tail.isString() || tail.isMissingNode())) {
            problems.add(Refusal.invalid("text.json"));
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            var reading = new ParagraphJson(list.get(i), i + 1);
            reading.read().ifPresent(paragraphs::add);
            problems.addAll(reading.problems());
        }
        return problems.isEmpty()
                ? Outcome.done(new Text(paragraphs, tail.asString("")))
                : Outcome.refused(problems);
    }
}

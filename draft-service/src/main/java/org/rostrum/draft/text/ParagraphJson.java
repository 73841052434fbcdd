package org.rostrum.draft.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.outcome.Refusal;
import tools.jackson.databind.JsonNode;

/** Reads one paragraph of {@link TextJson}, collecting what is wrong with it. */
final class ParagraphJson {

    private final JsonNode node;
    private final int number;
    private final List<Refusal> problems = new ArrayList<>();

    ParagraphJson(JsonNode node, int number) {
        this.node = node;
        this.number = number;
    }

    List<Refusal> problems() {
        return problems;
    }

    /** Empty if there are problems. */
    Optional<Paragraph> read() {
        var id = string("id", null);
        var text = string("text", null);
        var lead = string("lead", TextJson.DEFAULT_LEAD);
        var kind = kind(string("kind", null));
        var strong = strong();
        return problems.isEmpty()
                ? Optional.of(new Paragraph(id, kind, text, strong, lead))
                : Optional.empty();
    }

    private String string(String field, @Nullable String otherwise) {
        var value = node.path(field);
        if (value.isString()) {
            return value.asString();
        }
        if (otherwise == null || !value.isMissingNode()) {
            problems.add(Refusal.invalid("text.json-field", number, field));
        }
        return otherwise == null ? "" : otherwise;
    }

    private Kind kind(String name) {
        var kind = Arrays.stream(Kind.values()).filter(k -> k.name().equals(name)).findFirst();
        if (kind.isEmpty() && !name.isEmpty()) {
            problems.add(Refusal.invalid("text.unknown-kind", number, name));
        }
        return kind.orElse(Kind.BODY);
    }

    private List<Range> strong() {
        var ranges = new ArrayList<Range>();
        var given = node.path("strong");
        if (!given.isArray() && !given.isMissingNode()) {
            problems.add(Refusal.invalid("text.strong", number));
        }
        for (var pair : given) {
            if (isRange(pair)) {
                ranges.add(new Range(pair.get(0).asInt(), pair.get(1).asInt()));
            } else {
                problems.add(Refusal.invalid("text.strong", number));
            }
        }
        return ranges;
    }

    private static boolean isRange(JsonNode pair) {
        return pair.isArray()
                && pair.size() == 2
                && pair.get(0).isInt()
                && pair.get(1).isInt()
                && pair.get(0).asInt() >= 0
                && pair.get(0).asInt() < pair.get(1).asInt();
    }
}

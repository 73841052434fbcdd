package org.rostrum.web.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.redline.Block;
import org.rostrum.draft.redline.Redline;
import org.rostrum.draft.text.Paragraph;
import org.rostrum.draft.text.PlainText;
import org.rostrum.draft.text.Text;
import org.rostrum.draft.text.TextJson;
import tools.jackson.databind.JsonNode;

/** A text as a program sends it: plain, or structured as in the editor. */
final class SentText {

    private static final Set<String> ROOT = Set.of("paragraphs", "tail");
    private static final Set<String> PARAGRAPH = Set.of("id", "kind", "text", "strong", "lead");

    private final @Nullable String plain;
    private final @Nullable JsonNode document;

    SentText(@Nullable String plain, @Nullable JsonNode document) {
        this.plain = plain;
        this.document = document;
    }

    /** A text of which nothing is known yet. */
    Text read() {
        return document == null ? readPlain() : structured(document);
    }

    /** A plain text keeps the ids of the paragraphs that it still has, so that edits can merge. */
    Text read(Text before) {
        return document == null ? keepingIds(before, readPlain()) : structured(document);
    }

    private Text readPlain() {
        return Refused.unless(PlainText.read(plain == null ? "" : plain));
    }

    void refuseBothOrNone() {
        if ((plain == null) == (document == null)) {
            throw invalid(List.of(Complaint.at("text", "text.one-of-two")));
        }
    }

    private static Text structured(JsonNode document) {
        var complaints = new ArrayList<Complaint>();
        refuseUnknown(document, "document", ROOT, complaints);
        JsonNode paragraphs = document.path("paragraphs");
        for (int i = 0; i < paragraphs.size(); i++) {
            String path = "document.paragraphs[" + i + "]";
            refuseUnknown(paragraphs.get(i), path, PARAGRAPH, complaints);
        }
        if (!complaints.isEmpty()) {
            throw invalid(complaints);
        }
        return Refused.unless(TextJson.read(document.toString()));
    }

    private static void refuseUnknown(
            JsonNode node, String path, Set<String> known, List<Complaint> complaints) {
        String allowed = String.join(", ", known.stream().sorted().toList());
        for (String name : node.propertyNames()) {
            if (!known.contains(name)) {
                complaints.add(Complaint.at(path + "." + name, "field.unknown", name, allowed));
            }
        }
    }

    private static Text keepingIds(Text before, Text after) {
        Map<String, Paragraph> origins = new HashMap<>();
        for (Block block : Redline.between(before, after).blocks()) {
            if (block.before().size() == 1
                    && block.after().size() == 1
                    && block.shape() != Block.Shape.REWRITTEN) {
                origins.put(block.after().getFirst().id(), block.before().getFirst());
            }
        }
        Set<String> used = new HashSet<>();
        return new Text(
                after.paragraphs().stream()
                        .map(p -> renamed(p, origins.get(p.id()), used))
                        .toList(),
                after.tail());
    }

    private static Paragraph renamed(Paragraph p, @Nullable Paragraph origin, Set<String> used) {
        if (origin == null || !used.add(origin.id())) {
            return p;
        }
        boolean same = origin.text().equals(p.text());
        return new Paragraph(
                origin.id(),
                same ? origin.kind() : p.kind(),
                p.text(),
                same ? origin.strong() : List.of(),
                p.lead());
    }

    private static Complaint.Raised invalid(List<Complaint> complaints) {
        return new Complaint.Raised(ProblemType.INVALID_FIELDS, complaints);
    }
}

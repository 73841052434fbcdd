package org.rostrum.web.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds characters that no text of the house may hold: NUL and halves of surrogate pairs. */
final class Characters {

    private final List<Complaint> complaints = new ArrayList<>();

    static List<Complaint> forbiddenIn(JsonNode json) {
        var characters = new Characters();
        characters.walk(json, "");
        return characters.complaints;
    }

    static boolean holdsNul(String text) {
        return text.indexOf('\0') >= 0;
    }

    private void walk(JsonNode node, String path) {
        if (node.isString()) {
            look(node.stringValue(), path);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), path + "[" + i + "]");
            }
        } else if (node.isObject()) {
            node.properties().forEach(p -> walk(p.getValue(), below(path, p.getKey())));
        }
    }

    private String below(String path, String name) {
        look(name, path);
        return path.isEmpty() ? name : path + "." + name;
    }

    private void look(String text, String path) {
        if (holdsNul(text)) {
            complaints.add(Complaint.at(path, "field.nul"));
        }
        if (text.codePoints().anyMatch(Characters::halfAPair)) {
            complaints.add(Complaint.at(path, "field.not-unicode"));
        }
    }

    private static boolean halfAPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}

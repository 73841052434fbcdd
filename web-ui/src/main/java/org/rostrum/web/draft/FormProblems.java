package org.rostrum.web.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.Wording;

/**
 * Refusals in words, each beside the field that it is about, or on top where no field is to blame.
 */
record FormProblems(List<String> top, Map<String, List<String>> fields) {

    static final FormProblems NONE = new FormProblems(List.of(), Map.of());

    private static final Map<String, String> FIELD_OF_CODE =
            Map.of(
                    "details.title", "title",
                    "details.occasion", "occasion",
                    "details.speaker", "speaker",
                    "details.speech-at", "speechAt",
                    "details.venue", "venue",
                    "details.minutes", "minutes",
                    "details.co-drafters", "coDrafters",
                    "draft.not-yours-to-begin", "department",
                    "text.", "text");

    static FormProblems of(List<Refusal> refusals, Wording wording) {
        List<String> top = new ArrayList<>();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Refusal refusal : refusals) {
            String field = field(refusal.code());
            List<String> place =
                    field.isEmpty() ? top : fields.computeIfAbsent(field, _ -> new ArrayList<>());
            place.add(wording.of(refusal));
        }
        return new FormProblems(top, fields);
    }

    public List<String> at(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean any() {
        return !top.isEmpty() || !fields.isEmpty();
    }

    private static String field(String code) {
        return FIELD_OF_CODE.entrySet().stream()
                .filter(entry -> code.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}

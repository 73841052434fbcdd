package org.rostrum.workflow.route;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.Classification;
import org.rostrum.draft.Urgency;

/** What a condition in a route can ask about a draft. */
public enum Detail {
    CLASSIFICATION("classification", names(Classification.values())),
    URGENCY("urgency", names(Urgency.values())),
    /** Code of the department that drafts it. */
    DEPARTMENT("department", List.of()),
    TITLE("title", List.of()),
    OCCASION("occasion", List.of()),
    SPEAKER("speaker", List.of()),
    VENUE("venue", List.of());

    private final String word;
    private final List<String> choices;

    Detail(String word, List<String> choices) {
        this.word = word;
        this.choices = choices;
    }

    /** What it is called in a condition. */
    public String word() {
        return word;
    }

    /** The only values that it can have; empty where it is free text. */
    public List<String> choices() {
        return choices;
    }

    boolean free() {
        return choices.isEmpty();
    }

    static Optional<Detail> called(String word) {
        return Arrays.stream(values()).filter(detail -> detail.word.equals(word)).findFirst();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}

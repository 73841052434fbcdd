package org.rostrum.workflow.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Urgency;

/**
 * For which drafts a route is meant. Each condition that is there has to hold.
 *
 * @param words one of them stands in the occasion or in the title; empty where that does not matter
 * @param department that writes the draft, or one above it
 * @param binding whether drafters have to take the route
 */
public record RouteRule(
        @Nullable Classification classification,
        @Nullable Urgency urgency,
        List<String> words,
        @Nullable DepartmentId department,
        String route,
        boolean binding) {

    public RouteRule {
        words = List.copyOf(words);
    }

    /**
     * What rules ask about a draft.
     *
     * @param text occasion and title
     * @param departments the one that writes it and all above it
     */
    public record Matter(
            Classification classification,
            Urgency urgency,
            String text,
            List<DepartmentId> departments) {}

    boolean unconditional() {
        return classification == null && urgency == null && words.isEmpty() && department == null;
    }

    boolean fits(Matter matter) {
        return (classification == null || classification == matter.classification())
                && (urgency == null || urgency == matter.urgency())
                && (words.isEmpty() || words.stream().anyMatch(matter.text()::contains))
                && (department == null || matter.departments().contains(department));
    }

    /** Whether it asks the same, whatever it then says. */
    boolean asksLike(RouteRule other) {
        return new RouteRule(classification, urgency, words, department, "", false)
                .equals(
                        new RouteRule(
                                other.classification,
                                other.urgency,
                                other.words,
                                other.department,
                                "",
                                false));
    }
}

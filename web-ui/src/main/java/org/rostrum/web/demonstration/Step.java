package org.rostrum.web.demonstration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.remark.Weight;
import org.rostrum.workflow.Verdict;

/** One thing that somebody does in a scenario. */
sealed interface Step {

    /** The drafter replaces the text by the scenario's next one. */
    record Edit() implements Step {}

    record MakeRevision(String note) implements Step {}

    /** Departments by code, leaders by user name; both empty on a resubmission. */
    record Submit(String route, List<String> departments, List<String> leaders, String note)
            implements Step {}

    record Claim(String person) implements Step {}

    /** Whoever may decide in a seat gives it to somebody else. */
    record HandOver(String person, String to, String reason) implements Step {}

    /** {@code resumeAt} is {@code station} or {@code start}; it counts for a return only. */
    record Decide(String person, Verdict verdict, String resumeAt, String reason) implements Step {}

    /**
     * On a passage, or, with an empty one, on the whole draft; with a replacement it is a
     * suggestion.
     */
    record WriteRemark(
            String person, Weight weight, String passage, @Nullable String replacement, String body)
            implements Step {}

    /** {@code number} counts the draft's published remarks from 1, oldest first. */
    record Reply(String person, int number, String text) implements Step {}

    /** The drafter deals with a remark: {@code accept}, {@code decline}, {@code answer}. */
    record Deal(String how, int number, String reason) implements Step {}

    record Withdraw(String reason) implements Step {}

    record Abandon(String reason) implements Step {}
}

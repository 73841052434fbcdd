package org.rostrum.workflow.route;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sequence flow, with its condition in the house's own small language.
 *
 * @param condition as it stands in the file; empty where there is none
 */
record Flow(String id, String from, String to, String condition) {

    private static final Pattern OUTCOME = Pattern.compile("\\$\\{outcome == '(return|reject)'}");
    private static final Pattern RESUME =
            Pattern.compile("\\$\\{resumeAt == '([A-Za-z_][A-Za-z0-9_.-]{0,60})'}");

    /** Whether the engine may be asked it: two variables, compared with a word each. */
    boolean understood() {
        return condition.isEmpty()
                || OUTCOME.matcher(condition).matches()
                || RESUME.matcher(condition).matches();
    }

    boolean taken(String outcome) {
        Matcher found = OUTCOME.matcher(condition);
        return found.matches() && found.group(1).equals(outcome);
    }

    /** The station at which a resubmission goes on along this flow. */
    Optional<String> resumesAt() {
        Matcher found = RESUME.matcher(condition);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }
}

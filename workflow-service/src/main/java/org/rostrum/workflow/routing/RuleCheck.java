package org.rostrum.workflow.routing;

import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rostrum.draft.DepartmentId;
import org.rostrum.outcome.Refusal;

/** Says everything that speaks against a set of rules. */
final class RuleCheck {

    static final int MOST_RULES = 50;
    static final int MOST_WORDS = 20;
    static final int LONGEST_WORD = 40;

    private final Set<String> routes;
    private final Set<DepartmentId> departments;

    RuleCheck(Set<String> routes, Set<DepartmentId> departments) {
        this.routes = routes;
        this.departments = departments;
    }

    List<Refusal> problems(RouteRules wanted) {
        List<Refusal> reasons = new ArrayList<>();
        if (!routes.contains(wanted.usual())) {
            reasons.add(invalid("route-rules.usual-unknown", wanted.usual()));
        }
        if (wanted.rules().size() > MOST_RULES) {
            reasons.add(invalid("route-rules.too-many", MOST_RULES));
        }
        for (int at = 0; at < wanted.rules().size(); at++) {
            reasons.addAll(problems(wanted.rules().get(at), at + 1, wanted.rules().subList(0, at)));
        }
        return reasons;
    }

    private List<Refusal> problems(RouteRule rule, int number, List<RouteRule> before) {
        List<Refusal> reasons = new ArrayList<>();
        if (!routes.contains(rule.route())) {
            reasons.add(invalid("route-rules.route-unknown", number, rule.route()));
        }
        if (rule.unconditional()) {
            reasons.add(invalid("route-rules.no-condition", number));
        }
        if (rule.department() != null && !departments.contains(rule.department())) {
            reasons.add(invalid("route-rules.department-unknown", number));
        }
        if (rule.words().size() > MOST_WORDS || rule.words().stream().anyMatch(RuleCheck::noWord)) {
            reasons.add(invalid("route-rules.words", number, MOST_WORDS, LONGEST_WORD));
        }
        if (before.stream().anyMatch(rule::asksLike)) {
            reasons.add(invalid("route-rules.asked-before", number));
        }
        return reasons;
    }

    private static boolean noWord(String word) {
        return word.isBlank() || word.length() > LONGEST_WORD || word.indexOf('\0') >= 0;
    }
}

package org.rostrum.workflow.routing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which drafts go by which route.
 *
 * @param rules the first that fits counts
 * @param usual the route where none fits
 * @param edition counts the changes
 */
public record RouteRules(List<RouteRule> rules, String usual, long edition) {

    public RouteRules {
        rules = List.copyOf(rules);
    }

    /**
     * The route for a draft.
     *
     * @param rule that chose it, and its number from 1; null and 0 where none fits
     */
    public record Chosen(String route, @Nullable RouteRule rule, int number) {

        public boolean binding() {
            return rule != null && rule.binding();
        }
    }

    public Chosen choose(RouteRule.Matter matter) {
        Optional<RouteRule> first = rules.stream().filter(rule -> rule.fits(matter)).findFirst();
        return first.map(rule -> new Chosen(rule.route(), rule, rules.indexOf(rule) + 1))
                .orElseGet(() -> new Chosen(usual, null, 0));
    }
}

package org.rostrum.workflow.people;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * For which days and routes somebody stands in.
 *
 * @param until the last day, which counts as well
 * @param routes empty for all
 */
record Stretch(LocalDate from, LocalDate until, Set<String> routes) {

    Stretch {
        routes = Set.copyOf(routes);
    }

    /** What both have; empty where they share no day or no route. */
    Optional<Stretch> shared(Stretch other) {
        LocalDate later = from.isAfter(other.from) ? from : other.from;
        LocalDate earlier = until.isBefore(other.until) ? until : other.until;
        Set<String> both = routesIn(other);
        boolean everywhere = routes.isEmpty() && other.routes.isEmpty();
        return later.isAfter(earlier) || both.isEmpty() && !everywhere
                ? Optional.empty()
                : Optional.of(new Stretch(later, earlier, both));
    }

    private Set<String> routesIn(Stretch other) {
        if (routes.isEmpty()) {
            return other.routes;
        }
        if (other.routes.isEmpty()) {
            return routes;
        }
        Set<String> both = new HashSet<>(routes);
        both.retainAll(other.routes);
        return both;
    }
}

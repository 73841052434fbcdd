package org.rostrum.workflow;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.workflow.people.DeputyRoutes;
import org.rostrum.workflow.process.Routes;
import org.springframework.stereotype.Component;

/** The routes that are deployed, for those who name some of them. */
@Component
public class KnownRoutes implements DeputyRoutes {

    /** A route as lists to choose from show it. */
    public record Choice(String key, Label name) {}

    private final Routes routes;

    KnownRoutes(Routes routes) {
        this.routes = routes;
    }

    public List<Choice> all() {
        return routes.latest().stream()
                .map(route -> new Choice(route.key(), DecisionContexts.label(route.name())))
                .toList();
    }

    @Override
    public Set<String> known() {
        return all().stream().map(Choice::key).collect(Collectors.toUnmodifiableSet());
    }
}

package org.rostrum.workflow;

import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.workflow.people.DeputyRoutes;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.springframework.stereotype.Component;

/** The routes that are deployed, for those who name some of them. */
@Component
class KnownRoutes implements DeputyRoutes {

    private final Routes routes;

    KnownRoutes(Routes routes) {
        this.routes = routes;
    }

    @Override
    public Set<String> known() {
        return routes.latest().stream().map(Route::key).collect(Collectors.toUnmodifiableSet());
    }
}

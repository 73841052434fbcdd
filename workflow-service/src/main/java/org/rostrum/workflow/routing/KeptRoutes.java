package org.rostrum.workflow.routing;

import java.util.List;
import java.util.Optional;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.RouteVersion;
import org.springframework.stereotype.Component;

/** Tells which routes there are, in which versions, and how they came here. */
@Component
public class KeptRoutes {

    private final Routes routes;
    private final VersionStore versions;

    KeptRoutes(Routes routes, VersionStore versions) {
        this.routes = routes;
        this.versions = versions;
    }

    /**
     * A route as it is kept.
     *
     * @param route its newest version
     * @param versions all of them, the newest first
     */
    public record Kept(Route route, List<KeptVersion> versions) {

        /** Whether reviews run on versions before the newest one. */
        public boolean movable() {
            return versions.stream().skip(1).anyMatch(version -> version.running() > 0);
        }
    }

    /** The one with the most stations first. */
    public List<Kept> all() {
        List<KeptVersion> all = versions.all();
        return routes.latest().stream()
                .map(route ->
                        new Kept(
                                route,
                                all.stream().filter(v -> v.route().equals(route.key())).toList()))
                .toList();
    }

    public Optional<Kept> find(String key) {
        return all().stream().filter(kept -> kept.route().key().equals(key)).findFirst();
    }

    /** The file of a version, as it was deployed. */
    public Optional<byte[]> file(RouteVersion version) {
        return routes.file(version);
    }

    /** Whether a version brings its diagram. */
    public boolean drawn(RouteVersion version) {
        return routes.drawn(version);
    }
}

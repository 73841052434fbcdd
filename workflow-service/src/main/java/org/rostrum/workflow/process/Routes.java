package org.rostrum.workflow.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.repository.ProcessDefinition;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.RouteFile;
import org.rostrum.workflow.route.RouteVersion;
import org.springframework.stereotype.Component;

/** The routes that are deployed. A deployed version never changes, so it is read once. */
@Component
public class Routes {

    private record Deployed(String definition, Route route, boolean drawn) {}

    private final RepositoryService repository;
    private final Map<RouteVersion, Deployed> known = new ConcurrentHashMap<>();

    Routes(ProcessEngine engine) {
        this.repository = engine.getRepositoryService();
    }

    /** The newest version of every route; the one with the most stations first. */
    public List<Route> latest() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(d -> deployed(new RouteVersion(d.getKey(), d.getVersion())).route())
                .sorted(
                        Comparator.comparing((Route r) -> -r.stations().size())
                                .thenComparing(Route::key))
                .toList();
    }

    public Optional<Route> latest(String key) {
        return latest().stream().filter(r -> r.key().equals(key)).findFirst();
    }

    /** A version under which a review was begun; it stays for ever. */
    public Route version(String key, int version) {
        return deployed(new RouteVersion(key, version)).route();
    }

    /** Every version of every route, the newest first. */
    public List<RouteVersion> versions() {
        return repository.createProcessDefinitionQuery().list().stream()
                .map(d -> new RouteVersion(d.getKey(), d.getVersion()))
                .sorted(Comparator.comparing(RouteVersion::route).thenComparing(v -> -v.number()))
                .toList();
    }

    /** The file as it was deployed; empty where there is no such version. */
    public Optional<byte[]> file(RouteVersion version) {
        return find(version).map(d -> content(d.getId()));
    }

    /** Whether a version brings its diagram. */
    public boolean drawn(RouteVersion version) {
        return deployed(version).drawn();
    }

    String definition(Route route) {
        return deployed(new RouteVersion(route.key(), route.version())).definition();
    }

    private Deployed deployed(RouteVersion version) {
        return known.computeIfAbsent(version, this::load);
    }

    private Deployed load(RouteVersion version) {
        ProcessDefinition definition =
                find(version)
                        .orElseThrow(() -> new IllegalStateException("no such route: " + version));
        byte[] file = content(definition.getId());
        return new Deployed(
                definition.getId(), RouteFile.read(file, version.number()), RouteFile.drawn(file));
    }

    private Optional<ProcessDefinition> find(RouteVersion version) {
        return Optional.ofNullable(
                repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(version.route())
                        .processDefinitionVersion(version.number())
                        .singleResult());
    }

    private byte[] content(String definition) {
        try (InputStream file = repository.getProcessModel(definition)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

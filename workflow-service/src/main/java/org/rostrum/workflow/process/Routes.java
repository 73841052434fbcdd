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
import org.springframework.stereotype.Component;

/** The routes that are deployed. A deployed version never changes, so it is read once. */
@Component
public class Routes {

    private record Version(String key, int number) {}

    private record Deployed(String definition, Route route) {}

    private final RepositoryService repository;
    private final Map<Version, Deployed> known = new ConcurrentHashMap<>();

    Routes(ProcessEngine engine) {
        this.repository = engine.getRepositoryService();
    }

    /** The newest version of every route; the one with the most stations first. */
    public List<Route> latest() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(d -> deployed(new Version(d.getKey(), d.getVersion())).route())
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
        return deployed(new Version(key, version)).route();
    }

    String definition(Route route) {
        return deployed(new Version(route.key(), route.version())).definition();
    }

    private Deployed deployed(Version version) {
        return known.computeIfAbsent(version, this::load);
    }

    private Deployed load(Version version) {
        ProcessDefinition definition =
                repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(version.key())
                        .processDefinitionVersion(version.number())
                        .singleResult();
        if (definition == null) {
            throw new IllegalStateException("no such route: " + version);
        }
        try (InputStream file = repository.getProcessModel(definition.getId())) {
            return new Deployed(
                    definition.getId(), RouteFile.read(file.readAllBytes(), version.number()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

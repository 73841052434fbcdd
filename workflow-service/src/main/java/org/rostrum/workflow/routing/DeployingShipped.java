package org.rostrum.workflow.routing;

import java.io.IOException;
import java.util.List;
import org.rostrum.record.Actor;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Finding;
import org.rostrum.workflow.route.RouteFile;
import org.rostrum.workflow.route.RouteVersion;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys the routes that come with the program, before the first request. A file that the program
 * has brought before makes no new version, however many replicas start and however often, and
 * whatever was uploaded since: docs/adr/0015-routes-are-kept-on-a-page.md.
 */
@Component
class DeployingShipped implements SmartInitializingSingleton {

    private static final String FILES = "classpath*:processes/*.bpmn20.xml";

    private final VersionStore versions;
    private final Proposals proposals;
    private final Adding adding;
    private final Routes routes;
    private final TransactionTemplate transaction;

    DeployingShipped(
            VersionStore versions,
            Proposals proposals,
            Adding adding,
            Routes routes,
            TransactionTemplate transaction) {
        this.versions = versions;
        this.proposals = proposals;
        this.adding = adding;
        this.routes = routes;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> {
            versions.lock();
            adopt();
            for (Resource file : files()) {
                deploy(checked(file));
            }
        });
    }

    /** Versions that an earlier program gave to the engine before there was a list of them. */
    private void adopt() {
        List<RouteVersion> known =
                versions.all().stream().map(v -> new RouteVersion(v.route(), v.number())).toList();
        routes.versions().stream()
                .filter(version -> !known.contains(version))
                .forEach(version -> adding.adopt(version, routes.file(version).orElseThrow()));
    }

    private void deploy(byte[] file) {
        if (!versions.shipped(RouteFile.read(file, 0).key(), Sha256.of(file))) {
            adding.add(file, "", Actor.system());
        }
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources(FILES);
        } catch (IOException e) {
            throw new IllegalStateException("cannot look for routes", e);
        }
    }

    /** A file that would lead a review astray does not come into the house. */
    private byte[] checked(Resource file) {
        byte[] bpmn = bytes(file);
        List<Finding> findings = proposals.findings(bpmn);
        if (!findings.isEmpty()) {
            throw new IllegalStateException(file.getFilename() + " is no route: " + findings);
        }
        return bpmn;
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the route " + file, e);
        }
    }
}

package org.rostrum.workflow.process;

import java.io.IOException;
import java.util.List;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RepositoryService;
import org.rostrum.workflow.route.Finding;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.RouteCheck;
import org.rostrum.workflow.route.RouteFile;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives the routes to the engine before the first request. A file that has not changed makes no new
 * version, however many replicas start and however often.
 */
@Component
class Deployment implements SmartInitializingSingleton {

    private static final String FILES = "classpath*:processes/*.bpmn20.xml";

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Deployment(ProcessEngine engine, JdbcClient jdbc, TransactionTemplate transaction) {
        this.repository = engine.getRepositoryService();
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> {
            oneReplicaAtATime();
            for (Resource file : files()) {
                deploy(checked(file));
            }
        });
    }

    private void oneReplicaAtATime() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('rostrum routes'))")
                .query((_, _) -> true)
                .single();
    }

    private void deploy(byte[] file) {
        Route route = RouteFile.read(file, 0);
        repository
                .createDeployment()
                .name(route.key())
                .addBytes(route.key() + ".bpmn20.xml", file)
                .enableDuplicateFiltering()
                .deploy();
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources(FILES);
        } catch (IOException e) {
            throw new IllegalStateException("cannot look for routes", e);
        }
    }

    /** A file that would lead a review astray does not come into the house. */
    private static byte[] checked(Resource file) {
        byte[] bpmn = bytes(file);
        List<Finding> findings = RouteCheck.of(bpmn);
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

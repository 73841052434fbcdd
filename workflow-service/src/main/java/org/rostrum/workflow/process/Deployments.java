package org.rostrum.workflow.process;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.exceptions.XMLException;
import org.flowable.common.engine.api.io.InputStreamProvider;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RepositoryService;
import org.rostrum.workflow.route.Finding;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.RouteFile;
import org.springframework.stereotype.Component;

/** Gives routes to the engine. What a file says has been checked before. */
@Component
public class Deployments {

    private final RepositoryService repository;

    Deployments(ProcessEngine engine) {
        this.repository = engine.getRepositoryService();
    }

    /**
     * What the engine would not take in a file that is in order for the house. It reads the file by
     * the scheme of BPMN, which wants more than the house does.
     */
    public List<Finding> problems(byte[] file) {
        InputStreamProvider input = () -> new ByteArrayInputStream(file);
        try {
            var model = new BpmnXMLConverter().convertToBpmnModel(input, true, false);
            return repository.validateProcess(model).stream()
                    .filter(error -> !error.isWarning())
                    .map(error ->
                            Finding.ofEngine(
                                    String.valueOf(error.getActivityId()),
                                    String.valueOf(error.getDefaultDescription())))
                    .toList();
        } catch (XMLException e) {
            return List.of(Finding.ofEngine("", String.valueOf(e.getMessage())));
        }
    }

    /**
     * Adds the file as the newest version of its route, in the transaction of the caller; the
     * engine counts the versions.
     */
    public int add(byte[] file) {
        Route route = RouteFile.read(file, 0);
        var deployment =
                repository
                        .createDeployment()
                        .name(route.key())
                        .addBytes(route.key() + ".bpmn20.xml", file)
                        .deploy();
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment.getId())
                .singleResult()
                .getVersion();
    }
}

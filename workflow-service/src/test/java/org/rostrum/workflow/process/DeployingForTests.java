package org.rostrum.workflow.process;

import org.flowable.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;

/** Gives the engine a route that only a test has. */
public final class DeployingForTests {

    private DeployingForTests() {}

    /** Does nothing where it has this very route already. */
    public static void deploy(ApplicationContext context, String name, String bpmn) {
        context.getBean(ProcessEngine.class)
                .getRepositoryService()
                .createDeployment()
                .name(name)
                .addString(name + ".bpmn20.xml", bpmn)
                .enableDuplicateFiltering()
                .deploy();
    }
}

package org.rostrum.workflow.process;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

    /** One of the house's routes with another key and, in one place, another setting. */
    public static void variant(
            ApplicationContext context, String of, String key, String setting, String instead)
            throws IOException {
        String file = "/processes/" + of + ".bpmn20.xml";
        try (InputStream in = DeployingForTests.class.getResourceAsStream(file)) {
            String bpmn = new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            if (!bpmn.contains(setting.strip())) {
                throw new IllegalArgumentException(file + " does not say " + setting);
            }
            deploy(
                    context,
                    key,
                    bpmn.replace("\"" + of + "\"", "\"" + key + "\"")
                            .replace(setting.strip(), instead.strip()));
        }
    }
}

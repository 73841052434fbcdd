package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;
import static testing.rostrum.Outcomes.done;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rostrum.outcome.Outcome;
import org.rostrum.workflow.route.RouteVersion;
import org.rostrum.workflow.routing.DeployingRoute;
import org.rostrum.workflow.routing.Proposals;
import org.rostrum.workflow.routing.UploadId;
import org.rostrum.workflow.routing.Uploading;
import org.springframework.context.ApplicationContext;

/** Brings routes into the house as its administrator does. */
public record RoutesInUse(ApplicationContext context, CityHall hall) {

    /** The house's own file of this route. */
    public static String file(String key) {
        try (InputStream in =
                RoutesInUse.class.getResourceAsStream("/processes/" + key + ".bpmn20.xml")) {
            return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same under another key. */
    public static String file(String of, String key) {
        return file(of).replace("\"" + of + "\"", "\"" + key + "\"");
    }

    public UploadId upload(String bpmn) {
        return done(
                context.getBean(Uploading.class)
                        .upload(
                                "route.bpmn",
                                bpmn.getBytes(StandardCharsets.UTF_8),
                                hall.actor("tian")));
    }

    public Outcome<RouteVersion> tryToDeploy(String bpmn) {
        UploadId upload = upload(bpmn);
        int newest = context.getBean(Proposals.class).find(upload).orElseThrow().newest();
        return context.getBean(DeployingRoute.class)
                .deploy(upload, newest, "會議決定", hall.actor("tian"));
    }

    public int deploy(String bpmn) {
        return done(tryToDeploy(bpmn)).number();
    }
}

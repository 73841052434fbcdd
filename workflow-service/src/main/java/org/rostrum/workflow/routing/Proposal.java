package org.rostrum.workflow.routing;

import java.util.List;
import java.util.Optional;
import org.rostrum.workflow.route.Finding;
import org.rostrum.workflow.route.Route;

/**
 * An uploaded file as it was found.
 *
 * @param fileName as it was uploaded
 * @param findings everything that keeps it from being deployed
 * @param route what it says; empty as long as there are findings
 * @param drawn whether it brings its diagram
 * @param newest number of the newest version of the same route; 0 where it would be a new one
 * @param same whether the newest version is this very file
 */
public record Proposal(
        UploadId id,
        String fileName,
        String sha256,
        List<Finding> findings,
        Optional<Route> route,
        boolean drawn,
        int newest,
        boolean same) {

    public boolean deployable() {
        return findings.isEmpty() && !same;
    }
}

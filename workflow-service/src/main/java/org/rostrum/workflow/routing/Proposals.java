package org.rostrum.workflow.routing;

import java.util.List;
import java.util.Optional;
import org.rostrum.workflow.process.Deployments;
import org.rostrum.workflow.route.Finding;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.RouteCheck;
import org.rostrum.workflow.route.RouteFile;
import org.springframework.stereotype.Component;

/** Checks uploaded files. Says nothing about whether the one who asks keeps the routes. */
@Component
public class Proposals {

    private final UploadStore uploads;
    private final VersionStore versions;
    private final Deployments deployments;

    Proposals(UploadStore uploads, VersionStore versions, Deployments deployments) {
        this.uploads = uploads;
        this.versions = versions;
        this.deployments = deployments;
    }

    public Optional<Proposal> find(UploadId id) {
        return uploads.find(id).map(stored -> of(id, stored));
    }

    public Optional<byte[]> file(UploadId id) {
        return uploads.find(id).map(UploadStore.Stored::file);
    }

    /** What keeps a file from being deployed, for the house and for the engine. */
    List<Finding> findings(byte[] file) {
        List<Finding> house = RouteCheck.of(file);
        return house.isEmpty() ? deployments.problems(file) : house;
    }

    private Proposal of(UploadId id, UploadStore.Stored stored) {
        List<Finding> findings = findings(stored.file());
        Optional<Route> route =
                findings.isEmpty()
                        ? Optional.of(RouteFile.read(stored.file(), 0))
                        : Optional.empty();
        Optional<KeptVersion> newest = route.flatMap(r -> versions.newest(r.key()));
        String sha256 = Sha256.of(stored.file());
        return new Proposal(
                id,
                stored.name(),
                sha256,
                findings,
                route,
                RouteFile.drawn(stored.file()),
                newest.map(KeptVersion::number).orElse(0),
                newest.filter(v -> v.sha256().equals(sha256)).isPresent());
    }
}

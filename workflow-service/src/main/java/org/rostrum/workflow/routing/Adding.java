package org.rostrum.workflow.routing;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.rostrum.workflow.process.Deployments;
import org.rostrum.workflow.route.RouteFile;
import org.rostrum.workflow.route.RouteVersion;
import org.springframework.stereotype.Component;

/** Writes a new version of a route: into the engine, into the list, and into the record. */
@Component
class Adding {

    private final Deployments deployments;
    private final VersionStore versions;
    private final Recorder recorder;
    private final Clock clock;

    Adding(Deployments deployments, VersionStore versions, Recorder recorder, Clock clock) {
        this.deployments = deployments;
        this.versions = versions;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** For a file without findings, with the lock of {@link VersionStore#lock()}. */
    RouteVersion add(byte[] file, String reason, Actor actor) {
        var route = RouteFile.read(file, 0);
        String sha256 = Sha256.of(file);
        int version = deployments.add(file);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        versions.insert(route.key(), version, sha256, actor.person(), now, reason);
        recorder.append(
                "settings",
                "route.deployed",
                actor,
                Map.of(
                        "route", route.key(),
                        "routeName", route.name().zhHant(),
                        "version", version,
                        "sha256", sha256,
                        "reason", reason));
        return new RouteVersion(route.key(), version);
    }

    /** A version that the engine has already. */
    void adopt(RouteVersion version, byte[] file) {
        versions.insert(
                version.route(), version.number(), Sha256.of(file), null, clock.instant(), "");
    }
}

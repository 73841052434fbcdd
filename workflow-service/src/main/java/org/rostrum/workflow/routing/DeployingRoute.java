package org.rostrum.workflow.routing;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.notFound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.workflow.route.RouteVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes an uploaded file the newest version of its route. Drafts that are sent from then on go that
 * way; what is under review stays on its version.
 */
@Service
public class DeployingRoute {

    private final UploadStore uploads;
    private final VersionStore versions;
    private final Proposals proposals;
    private final Adding adding;

    DeployingRoute(UploadStore uploads, VersionStore versions, Proposals proposals, Adding adding) {
        this.uploads = uploads;
        this.versions = versions;
        this.proposals = proposals;
        this.adding = adding;
    }

    /**
     * @param newest version that the administrator saw as the newest one; 0 for a new route
     */
    @Transactional
    public Outcome<RouteVersion> deploy(UploadId upload, int newest, String reason, Actor actor) {
        List<Refusal> reasons = new ArrayList<>(Keepers.refusals(actor));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        versions.lock();
        Optional<Proposal> found = proposals.find(upload);
        if (found.isEmpty()) {
            return Outcome.refused(notFound("routes.upload-unknown"));
        }
        reasons.addAll(Keepers.reason(reason));
        reasons.addAll(problems(found.get(), newest));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        byte[] file = uploads.find(upload).orElseThrow().file();
        RouteVersion added = adding.add(file, reason.strip(), actor);
        uploads.delete(upload);
        return Outcome.done(added);
    }

    private static List<Refusal> problems(Proposal proposal, int newest) {
        if (!proposal.findings().isEmpty()) {
            return List.of(Refusal.invalid("routes.findings", proposal.findings().size()));
        }
        if (proposal.same()) {
            return List.of(conflict("routes.unchanged", proposal.newest()));
        }
        return proposal.newest() == newest
                ? List.of()
                : List.of(conflict("routes.deployed-meanwhile", proposal.newest()));
    }
}

package org.rostrum.web.route;

import java.util.UUID;
import org.rostrum.web.NoSuchPage;
import org.rostrum.web.ReadableDrafts;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.Statuses;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The diagram of the route by which a draft goes, for whoever may read the draft. */
@Controller
class DraftRouteController {

    private final ReadableDrafts drafts;
    private final Statuses statuses;
    private final RouteOnTheWay routes;

    DraftRouteController(ReadableDrafts drafts, Statuses statuses, RouteOnTheWay routes) {
        this.drafts = drafts;
        this.statuses = statuses;
        this.routes = routes;
    }

    @GetMapping("/drafts/{draft}/route")
    @ResponseBody
    ResponseEntity<byte[]> file(
            @PathVariable UUID draft, @AuthenticationPrincipal SignedIn person) {
        byte[] file =
                statuses.of(drafts.find(draft, person.id()).head().id())
                        .flatMap(routes::file)
                        .orElseThrow(NoSuchPage::new);
        return RouteFiles.attached("route.bpmn", file);
    }
}

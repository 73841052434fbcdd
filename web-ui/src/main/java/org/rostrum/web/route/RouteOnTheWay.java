package org.rostrum.web.route;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DraftId;
import org.rostrum.workflow.Forecast;
import org.rostrum.workflow.Forecasting;
import org.rostrum.workflow.ReviewStatus;
import org.rostrum.workflow.ReviewStatus.LaneState;
import org.rostrum.workflow.ReviewStatus.State;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.RouteVersion;
import org.rostrum.workflow.routing.KeptRoutes;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the status page shows of the route beside the lanes; {@code @routeOnTheWay}. */
@Component
public class RouteOnTheWay {

    private final KeptRoutes routes;
    private final Forecasting forecasting;

    RouteOnTheWay(KeptRoutes routes, Forecasting forecasting) {
        this.routes = routes;
        this.forecasting = forecasting;
    }

    /** Who will be next; null where nothing is under review. */
    public @Nullable Forecast forecast(DraftId draft) {
        return forecasting.during(draft).orElse(null);
    }

    public boolean drawn(ReviewStatus review) {
        return routes.drawn(version(review));
    }

    Optional<byte[]> file(ReviewStatus review) {
        return routes.file(version(review));
    }

    /** How the elements are drawn, as JSON. */
    public String marks(ReviewStatus review) {
        Map<String, List<String>> marks = new LinkedHashMap<>();
        review.lanes().forEach(lane -> marks.put(lane.key(), looks(lane.state())));
        if (review.state() == State.WITH_DRAFTER) {
            marks.put(Route.REVISE, List.of("active"));
        }
        return JsonMapper.shared().writeValueAsString(marks);
    }

    private static List<String> looks(LaneState state) {
        return switch (state) {
            case PASSED, AFTERWARDS -> List.of("passed");
            case ACTIVE -> List.of("active");
            case RETURNED, REJECTED, AMENDED -> List.of("returned");
            case WAITING, SKIPPED, ENDED, TAKEN_BACK -> List.of();
        };
    }

    private static RouteVersion version(ReviewStatus review) {
        return new RouteVersion(review.route(), review.routeVersion());
    }
}

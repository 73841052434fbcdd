package org.rostrum.web.review;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rostrum.workflow.ReviewStatus;
import org.rostrum.workflow.ReviewStatus.Decision;
import org.rostrum.workflow.ReviewStatus.Seat;

/** A draft's way through its route as it is drawn, and what was said on it. */
record RouteView(ReviewStatus review, List<LaneView> lanes) {

    static RouteView of(ReviewStatus review) {
        return new RouteView(review, review.lanes().stream().map(LaneView::new).toList());
    }

    /** Everything decided in this review, the newest first. */
    public List<Decision> decisions() {
        Stream<Decision> now =
                review.lanes().stream()
                        .flatMap(lane -> lane.seats().stream())
                        .map(Seat::decision)
                        .filter(decision -> decision != null);
        return Stream.concat(now, review.earlier().stream())
                .distinct()
                .sorted(Comparator.comparing(Decision::decidedAt).reversed())
                .toList();
    }

    /** Colour of a decision's badge. */
    public String look(Decision decision) {
        return SeatView.look(decision.verdict());
    }

    /** Colour of the whole review's badge. */
    public String look() {
        return switch (review.state()) {
            case RUNNING -> "info";
            case WITH_DRAFTER, REJECTED -> "danger";
            case APPROVED -> "ok";
            case WITHDRAWN, ABANDONED -> "mute";
        };
    }
}

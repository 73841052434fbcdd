package org.rostrum.web.review;

import java.util.List;
import org.rostrum.workflow.ReviewStatus.Lane;
import org.rostrum.workflow.ReviewStatus.SeatState;

/** A station of the route as it is drawn. */
record LaneView(Lane lane) {

    public List<SeatView> seats() {
        return lane.seats().stream().map(SeatView::new).toList();
    }

    /** Whether it is drawn as a box of lanes rather than as one step. */
    public boolean grouped() {
        return lane.seats().size() > 1;
    }

    public boolean passed() {
        return switch (lane.state()) {
            case PASSED, AFTERWARDS -> true;
            case WAITING, ACTIVE, RETURNED, REJECTED, AMENDED, SKIPPED, ENDED, TAKEN_BACK -> false;
        };
    }

    /** How many are asked; who was taken away is not. */
    public long asked() {
        return lane.seats().stream().filter(seat -> !seat.removed()).count();
    }

    public long decided() {
        return lane.seats().stream().filter(seat -> seat.state() == SeatState.DECIDED).count();
    }

    public String look() {
        return switch (lane.state()) {
            case WAITING, TAKEN_BACK -> "wait";
            case ACTIVE -> "active";
            case PASSED -> "done";
            case RETURNED, AMENDED, AFTERWARDS -> "changes";
            case REJECTED -> "danger";
            case SKIPPED, ENDED -> "mute";
        };
    }
}

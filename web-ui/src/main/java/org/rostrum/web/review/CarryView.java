package org.rostrum.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.CarryPreview;
import org.rostrum.workflow.CarryPreview.SeatPreview;
import org.rostrum.workflow.CarryPreview.StationPreview;
import org.rostrum.workflow.NamedChange;

/** What a resubmission would mean for what was said, for the page from which it is sent. */
record CarryView(CarryPreview preview, String draft) {

    public List<StationPreview> stations() {
        return preview.stations().stream().filter(s -> !s.seats().isEmpty()).toList();
    }

    /** Key of the words for what becomes of the seat. */
    public String becomes(SeatPreview seat) {
        return switch (seat.fate()) {
            case CARRIES -> "carry.holds";
            case RETURNED -> "carry.looks";
            case NEVER, CHANGED, OUTSIDER, WROTE, SPOKEN ->
                    seat.again() ? "carry.again" : "carry.told";
        };
    }

    public String look(SeatPreview seat) {
        return switch (seat.fate()) {
            case CARRIES -> "done";
            case RETURNED -> "changes";
            case NEVER, CHANGED, OUTSIDER, WROTE, SPOKEN -> seat.again() ? "active" : "mute";
        };
    }

    /** Key of the words for the reason. */
    public String because(SeatPreview seat) {
        return seat.fate().carries() ? "carry.only." + seat.change() : "fate." + seat.fate();
    }

    /** Where the change stands in the comparison; null as long as there is no revision of it. */
    public @Nullable String link(SeatPreview seat, NamedChange change) {
        if (!preview.saved()) {
            return null;
        }
        String place = change.change() > 0 ? "#c" + change.change() : "#b" + change.block();
        return "/drafts/%s/compare?from=%d&to=%d%s"
                .formatted(draft, seat.fromRevision(), preview.revision(), place);
    }
}

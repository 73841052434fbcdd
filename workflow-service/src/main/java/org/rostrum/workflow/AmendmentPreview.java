package org.rostrum.workflow;

import java.util.List;
import org.rostrum.draft.remark.Amendment;
import org.rostrum.workflow.CarryPreview.StationPreview;

/**
 * What "approved as amended" would make of the text, and what that would mean. Nothing is done.
 *
 * @param begins the station at which the round about the new text would begin
 * @param stations all of the route, in its order, with what was said there
 * @param secondReader whether the office would have to read it before it is final
 */
public record AmendmentPreview(
        Amendment amendment, Label begins, List<StationPreview> stations, boolean secondReader) {

    public AmendmentPreview {
        stations = List.copyOf(stations);
    }
}

package org.rostrum.workflow.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.workflow.route.Station.Chooser;

/**
 * Sees to it that nobody gets an approval without a decision, and that there is somebody to choose
 * where somebody has to: whatever is skipped, the last station is asked.
 */
final class SkippingCheck {

    private SkippingCheck() {}

    /**
     * @param ids of the stations, in the order in which they are passed
     */
    static List<Finding> of(Drawing drawing, List<String> ids) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            Optional<Station> station = station(drawing, id);
            if (i == ids.size() - 1 && station.filter(s -> s.when() != null).isPresent()) {
                findings.add(Finding.of(id, Fault.LAST_WHEN));
            }
            if (station.filter(s -> s.chosenBy(Chooser.STATION_BEFORE)).isPresent()
                    && (i == 0 || conditional(drawing, ids.get(i - 1)))) {
                findings.add(Finding.of(id, Fault.CHOSEN_BEFORE));
            }
        }
        return findings;
    }

    private static boolean conditional(Drawing drawing, String id) {
        return station(drawing, id).filter(s -> s.when() != null).isPresent();
    }

    /** Empty where its settings are not understood, which is a finding of its own. */
    private static Optional<Station> station(Drawing drawing, String id) {
        try {
            return drawing.node(id).map(task -> new StationElement(drawing.key(), task).station(0));
        } catch (Route.Malformed _) {
            return Optional.empty();
        }
    }
}

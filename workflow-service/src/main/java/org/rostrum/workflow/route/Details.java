package org.rostrum.workflow.route;

import java.util.Map;

/** Of one draft; what is not known of it is empty. */
public record Details(Map<Detail, String> known) {

    public Details {
        known = Map.copyOf(known);
    }

    public String of(Detail detail) {
        return known.getOrDefault(detail, "");
    }
}

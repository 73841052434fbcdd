package org.rostrum.workflow.process;

import org.rostrum.workflow.route.Route;

/**
 * Where the engine stands in one review.
 *
 * @param instance the engine's name for the review
 * @param node the station's key, or {@link Route#REVISE}
 * @param task the engine's name for the open task
 */
public record Position(String instance, String node, String task) {

    public boolean withDrafter() {
        return node.equals(Route.REVISE);
    }
}

package org.rostrum.workflow.people;

import java.util.Set;

/** The routes that somebody can stand in on; whoever deploys them knows. */
public interface DeputyRoutes {

    /** Their keys. */
    Set<String> known();
}

package org.rostrum.workflow.process;

/** How a station ended. */
public enum Ending {
    PASSED("pass"),
    RETURNED("return"),
    REJECTED("reject");

    private final String outcome;

    Ending(String outcome) {
        this.outcome = outcome;
    }

    /** The value of {@code outcome} in the conditions of the BPMN files. */
    String outcome() {
        return outcome;
    }
}

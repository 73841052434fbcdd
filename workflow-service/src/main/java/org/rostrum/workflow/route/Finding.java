package org.rostrum.workflow.route;

/**
 * Something in a BPMN file that the house cannot work with.
 *
 * @param element id of the element that it is about; the process where it has none
 * @param reason what is wrong, and what would be right
 */
public record Finding(String element, String reason) {

    @Override
    public String toString() {
        return element + ": " + reason;
    }
}

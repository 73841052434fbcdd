package org.rostrum.workflow.route;

/**
 * Something in a condition that cannot be understood.
 *
 * @param position of the character at which it stands, from 1
 */
record ConditionFault(int position, String reason) {

    @Override
    public String toString() {
        return "at character %d: %s".formatted(position, reason);
    }
}

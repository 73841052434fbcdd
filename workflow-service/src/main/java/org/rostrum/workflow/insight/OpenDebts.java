package org.rostrum.workflow.insight;

/**
 * Readings of approved texts that a department still owes, by how long it has owed them.
 *
 * @param name of the department, or of the person where one was named
 * @param week owed for at most seven days
 * @param month owed for more than that and at most thirty days
 * @param longer owed for more than thirty days
 */
public record OpenDebts(String name, int week, int month, int longer) {

    public int all() {
        return week + month + longer;
    }
}

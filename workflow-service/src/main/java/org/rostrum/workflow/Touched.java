package org.rostrum.workflow;

/**
 * A place at which a text is about a department.
 *
 * @param word that stands there: a name of the department, or something that it is in charge of
 * @param paragraph counted from 1
 * @param passage the word with what stands around it, shortened
 */
public record Touched(How how, String word, int paragraph, String passage) {

    /** How many are named one by one. */
    public static final int MOST = 3;

    /** What the word is to the department. */
    public enum How {
        NAMED,
        DUTY
    }
}

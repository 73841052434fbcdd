package org.rostrum.workflow.route;

import java.util.Arrays;
import java.util.List;

/**
 * Something in a BPMN file that the house cannot work with.
 *
 * @param element id of the element that it is about; the process where it has none
 * @param fault what is wrong, and what would be right
 * @param arguments what the words about it leave open, in order
 */
public record Finding(String element, Fault fault, List<String> arguments) {

    /** Where it is about the file and not about an element of it. */
    static final String FILE = "(file)";

    /** Where it is about an element without an id. */
    static final String PROCESS = "(process)";

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(String element, Fault fault, Object... arguments) {
        return new Finding(
                element.isEmpty() ? PROCESS : element,
                fault,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }

    static Finding of(String element, Route.Malformed malformed) {
        return new Finding(
                element.isEmpty() ? PROCESS : element, malformed.fault(), malformed.arguments());
    }

    /** That the engine would not take the file, in its words. */
    public static Finding ofEngine(String element, String words) {
        return of(element, Fault.ENGINE, words);
    }

    /** In English. */
    public String reason() {
        return fault.english(arguments);
    }

    /** Whether there is an element that can be shown. */
    public boolean drawn() {
        return !element.equals(FILE) && !element.equals(PROCESS);
    }

    @Override
    public String toString() {
        return element + ": " + reason();
    }
}

package org.rostrum.workflow.route;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Says everything that is wrong with the conditions of a station. */
final class ConditionCheck {

    private ConditionCheck() {}

    static List<Finding> of(Element task) {
        return Stream.of("when", "alsoWhen").flatMap(name -> of(task, name)).toList();
    }

    private static Stream<Finding> of(Element task, String setting) {
        String text = task.getAttributeNS(StationElement.ROSTRUM, setting);
        if (text.isEmpty()) {
            return Stream.empty();
        }
        return ReadingCondition.of(text).faults().stream()
                .map(fault ->
                        Finding.of(
                                task.getAttribute("id"),
                                Fault.WHEN,
                                setting,
                                fault.position(),
                                fault.reason()));
    }
}

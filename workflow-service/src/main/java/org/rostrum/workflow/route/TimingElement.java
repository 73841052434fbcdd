package org.rostrum.workflow.route;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.workflow.deadline.Span;
import org.rostrum.workflow.route.Timing.Overdue;
import org.w3c.dom.Element;

/** What a user task of a BPMN file says about time. */
record TimingElement(String route, Element task) {

    /** Null where it says nothing. */
    @Nullable Timing timing() {
        Span due = span("due");
        if (due == null) {
            for (String setting : List.of("remind", "remindAfter", "overdue")) {
                if (!StationElement.setting(task, setting).isEmpty()) {
                    throw malformed(Fault.DUE_MISSING, setting);
                }
            }
            return null;
        }
        Span remind = span("remind");
        if (remind != null && !remind.shorterThan(due)) {
            throw malformed(Fault.REMIND_LONG, "remind");
        }
        return new Timing(due, remind, span("remindAfter"), overdue());
    }

    private @Nullable Span span(String setting) {
        String written = StationElement.setting(task, setting);
        return written.isEmpty()
                ? null
                : Span.read(written).orElseThrow(() -> malformed(Fault.SPAN, setting));
    }

    private Overdue overdue() {
        return switch (StationElement.setting(task, "overdue")) {
            case "", "remind" -> Overdue.REMIND;
            case "escalate" -> Overdue.ESCALATE;
            case "deputy" -> Overdue.DEPUTY;
            case String _ -> throw malformed(Fault.SETTING, "overdue");
        };
    }

    private Route.Malformed malformed(Fault fault, String setting) {
        return new Route.Malformed(
                route,
                fault,
                task.getAttribute("id"),
                setting,
                StationElement.setting(task, setting));
    }
}

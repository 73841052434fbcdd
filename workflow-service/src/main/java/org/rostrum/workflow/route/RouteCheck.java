package org.rostrum.workflow.route;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Says of a BPMN file everything that keeps it from being a route of the house, not only the first
 * thing: {@code docs/routes.md}.
 */
public final class RouteCheck {

    private final Drawing drawing;
    private final List<Finding> findings = new ArrayList<>();

    private RouteCheck(Drawing drawing) {
        this.drawing = drawing;
    }

    /** Empty where it can be deployed. */
    public static List<Finding> of(byte[] bpmn) {
        Element process;
        try {
            process = RouteFile.process(bpmn);
        } catch (Route.Malformed e) {
            return List.of(new Finding("(file)", String.valueOf(e.getMessage())));
        }
        List<Finding> foreign = Foreign.in(process);
        RouteCheck check = new RouteCheck(new Drawing(process));
        check.findings.addAll(foreign);
        check.all(process);
        return List.copyOf(new LinkedHashSet<>(check.findings));
    }

    private void all(Element process) {
        if (!drawing.key().matches("[a-z][a-z0-9-]{0,39}")) {
            find(drawing.key(), "the process id has to be a short word such as urgent-speech");
        }
        if (!process.getAttribute("isExecutable").equals("true")) {
            find(drawing.key(), "isExecutable has to be true");
        }
        flows();
        List<String> stations = stations();
        stations.forEach(this::leaving);
        last(stations);
        findings.addAll(SkippingCheck.of(drawing, stations));
        wayBack(stations);
        drawing.all("userTask").stream()
                .filter(id -> !stations.contains(id) && !id.equals(Route.REVISE))
                .forEach(id -> find(id, "no flow leads to this task when every station passes"));
    }

    private void flows() {
        for (Flow flow : drawing.flows()) {
            for (String end : List.of(flow.from(), flow.to())) {
                if (drawing.node(end).isEmpty()) {
                    find(
                            flow.id(),
                            "it begins or ends at \"%s\", which is not drawn".formatted(end));
                }
            }
            if (!flow.understood()) {
                find(
                        flow.id(),
                        "its condition is \"%s\"; it can be ${outcome == 'return'}, "
                                        .formatted(flow.condition())
                                + "${outcome == 'reject'} or ${resumeAt == 'station'}");
            }
        }
    }

    /** From the start to an end, as far as it goes. */
    private List<String> stations() {
        List<String> starts = drawing.all("startEvent");
        if (starts.size() != 1) {
            find(drawing.key(), "it needs exactly one start event");
            return List.of();
        }
        Drawing.Course course = drawing.course(starts.getFirst());
        String last = course.nodes().getLast();
        if (course.again().isEmpty() && !drawing.is(last, "endEvent")) {
            find(last, "passing ends here; it has to lead on to an end event");
        }
        course.again().ifPresent(again -> find(again, "passing every station leads in a circle"));
        List<String> stations =
                course.nodes().stream().filter(id -> drawing.is(id, "userTask")).toList();
        if (stations.isEmpty()) {
            find(drawing.key(), "it needs at least one station, which is a user task");
        }
        return stations;
    }

    /** What a station says, and where one goes from it. */
    private void leaving(String id) {
        Optional<Station> station = settings(id);
        Optional<String> gateway =
                drawing.onward(id).filter(next -> drawing.is(next, "exclusiveGateway"));
        if (gateway.isEmpty() || drawing.from(id).size() != 1) {
            find(id, "behind a station comes one exclusive gateway, where its outcome divides");
            return;
        }
        String at = gateway.get();
        if (drawing.node(at).filter(n -> n.hasAttribute("default")).isEmpty()) {
            find(at, "the flow for a station that passes has to be the gateway's default flow");
        }
        if (drawing.from(at).stream()
                .noneMatch(flow -> flow.taken("return") && flow.to().equals(Route.REVISE))) {
            find(at, "it needs a flow with ${outcome == 'return'} to the user task \"revise\"");
        }
        if (station.filter(Station::mayReject).isPresent()
                && drawing.from(at).stream()
                        .noneMatch(flow ->
                                flow.taken("reject") && drawing.is(flow.to(), "endEvent"))) {
            find(at, "it needs a flow with ${outcome == 'reject'} to an end event");
        }
    }

    /** Somebody has to have approved what is final. */
    private void last(List<String> stations) {
        if (!stations.isEmpty()
                && settings(stations.getLast()).filter(Station::afterwards).isPresent()) {
            find(stations.getLast(), "the last station cannot be heard after the fact");
        }
    }

    private Optional<Station> settings(String id) {
        List<Finding> conditions = drawing.node(id).map(ConditionCheck::of).orElse(List.of());
        findings.addAll(conditions);
        if (!conditions.isEmpty()) {
            return Optional.empty();
        }
        try {
            return drawing.node(id).map(task -> new StationElement(drawing.key(), task).station(0));
        } catch (Route.Malformed e) {
            find(id, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Every return leads to the drafter, and from there to whichever station was said. */
    private void wayBack(List<String> stations) {
        if (!drawing.is(Route.REVISE, "userTask")) {
            find(drawing.key(), "it needs a user task with the id \"revise\" for the drafter");
            return;
        }
        Optional<String> gateway =
                drawing.onward(Route.REVISE).filter(next -> drawing.is(next, "exclusiveGateway"));
        if (gateway.isEmpty()) {
            find(
                    Route.REVISE,
                    "behind it comes an exclusive gateway that leads back to the stations");
            return;
        }
        String otherwise = drawing.onward(gateway.get()).orElse("");
        for (String station : stations) {
            boolean back =
                    station.equals(otherwise)
                            || drawing.from(gateway.get()).stream()
                                    .anyMatch(flow -> goesTo(flow, station));
            if (!back) {
                find(
                        gateway.get(),
                        "it needs a flow with ${resumeAt == '%1$s'} to %1$s".formatted(station));
            }
        }
        if (stations.isEmpty() || !otherwise.equals(stations.getFirst())) {
            find(gateway.get(), "its default flow has to lead to the first station");
        }
    }

    private static boolean goesTo(Flow flow, String station) {
        return flow.to().equals(station) && flow.resumesAt().filter(station::equals).isPresent();
    }

    private void find(String element, String reason) {
        findings.add(new Finding(element.isEmpty() ? "(process)" : element, reason));
    }
}

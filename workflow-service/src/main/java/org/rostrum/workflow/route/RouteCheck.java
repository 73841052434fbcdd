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

    private static final String RETURN = "${outcome == 'return'}";
    private static final String REJECT = "${outcome == 'reject'}";

    private static final List<String> DECIDING = List.of("OFFICE", "LEADER", "REVIEWER");

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
            return List.of(Finding.of(Finding.FILE, e));
        }
        List<Finding> foreign = Foreign.in(process);
        RouteCheck check = new RouteCheck(new Drawing(process));
        check.findings.addAll(foreign);
        check.all(process);
        return List.copyOf(new LinkedHashSet<>(check.findings));
    }

    private void all(Element process) {
        if (!drawing.key().matches("[a-z][a-z0-9-]{0,39}")) {
            find(drawing.key(), Fault.KEY, "urgent-speech");
        }
        if (!process.getAttribute("isExecutable").equals("true")) {
            find(drawing.key(), Fault.NOT_EXECUTABLE);
        }
        flows();
        List<String> stations = stations();
        stations.forEach(this::leaving);
        last(stations);
        findings.addAll(SkippingCheck.of(drawing, stations));
        wayBack(stations);
        drawing.all("userTask").stream()
                .filter(id -> !stations.contains(id) && !id.equals(Route.REVISE))
                .forEach(id -> find(id, Fault.NOT_REACHED));
    }

    private void flows() {
        for (Flow flow : drawing.flows()) {
            for (String end : List.of(flow.from(), flow.to())) {
                if (drawing.node(end).isEmpty()) {
                    find(flow.id(), Fault.NOT_DRAWN, end);
                }
            }
            if (!flow.understood()) {
                find(
                        flow.id(),
                        Fault.CONDITION,
                        flow.condition(),
                        RETURN,
                        REJECT,
                        resuming("station"));
            }
        }
    }

    /** From the start to an end, as far as it goes. */
    private List<String> stations() {
        List<String> starts = drawing.all("startEvent");
        if (starts.size() != 1) {
            find(drawing.key(), Fault.ONE_START);
            return List.of();
        }
        Drawing.Course course = drawing.course(starts.getFirst());
        String last = course.nodes().getLast();
        if (course.again().isEmpty() && !drawing.is(last, "endEvent")) {
            find(last, Fault.PASSING_ENDS);
        }
        course.again().ifPresent(again -> find(again, Fault.CIRCLE));
        List<String> stations =
                course.nodes().stream().filter(id -> drawing.is(id, "userTask")).toList();
        if (stations.isEmpty()) {
            find(drawing.key(), Fault.NO_STATION);
        }
        return stations;
    }

    /** Who keeps or audits the house decides nothing in it. */
    private void role(Station station) {
        if (station.sitting() instanceof Station.Sitting.OfRole(String role, _)
                && !DECIDING.contains(role)) {
            find(station.key(), Fault.ROLE, role, String.join(", ", DECIDING));
        }
    }

    /** What a station says, and where one goes from it. */
    private void leaving(String id) {
        Optional<Station> station = settings(id);
        station.ifPresent(this::role);
        Optional<String> gateway =
                drawing.onward(id).filter(next -> drawing.is(next, "exclusiveGateway"));
        if (gateway.isEmpty() || drawing.from(id).size() != 1) {
            find(id, Fault.NO_GATEWAY);
            return;
        }
        String at = gateway.get();
        if (drawing.node(at).filter(n -> n.hasAttribute("default")).isEmpty()) {
            find(at, Fault.NO_DEFAULT);
        }
        if (drawing.from(at).stream()
                .noneMatch(flow -> flow.taken("return") && flow.to().equals(Route.REVISE))) {
            find(at, Fault.NO_RETURN, RETURN, Route.REVISE);
        }
        if (station.filter(Station::mayReject).isPresent()
                && drawing.from(at).stream()
                        .noneMatch(flow ->
                                flow.taken("reject") && drawing.is(flow.to(), "endEvent"))) {
            find(at, Fault.NO_REJECT, REJECT);
        }
    }

    /** Somebody has to have approved what is final. */
    private void last(List<String> stations) {
        if (!stations.isEmpty()
                && settings(stations.getLast()).filter(Station::afterwards).isPresent()) {
            find(stations.getLast(), Fault.LAST_AFTERWARDS);
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
            findings.add(Finding.of(id, e));
            return Optional.empty();
        }
    }

    /** Every return leads to the drafter, and from there to whichever station was said. */
    private void wayBack(List<String> stations) {
        if (!drawing.is(Route.REVISE, "userTask")) {
            find(drawing.key(), Fault.NO_DRAFTER, Route.REVISE);
            return;
        }
        Optional<String> gateway =
                drawing.onward(Route.REVISE).filter(next -> drawing.is(next, "exclusiveGateway"));
        if (gateway.isEmpty()) {
            find(Route.REVISE, Fault.NO_GATEWAY_BACK);
            return;
        }
        String otherwise = drawing.onward(gateway.get()).orElse("");
        for (String station : stations) {
            boolean back =
                    station.equals(otherwise)
                            || drawing.from(gateway.get()).stream()
                                    .anyMatch(flow -> goesTo(flow, station));
            if (!back) {
                find(gateway.get(), Fault.NO_WAY_BACK, resuming(station), station);
            }
        }
        if (stations.isEmpty() || !otherwise.equals(stations.getFirst())) {
            find(gateway.get(), Fault.DEFAULT_BACK);
        }
    }

    private static boolean goesTo(Flow flow, String station) {
        return flow.to().equals(station) && flow.resumesAt().filter(station::equals).isPresent();
    }

    private static String resuming(String station) {
        return "${resumeAt == '%s'}".formatted(station);
    }

    private void find(String element, Fault fault, Object... arguments) {
        findings.add(Finding.of(element, fault, arguments));
    }
}

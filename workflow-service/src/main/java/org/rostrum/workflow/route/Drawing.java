package org.rostrum.workflow.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The nodes and flows of a process, as they are drawn. */
final class Drawing {

    private final Element process;
    private final Map<String, Element> nodes = new LinkedHashMap<>();
    private final List<Flow> flows = new ArrayList<>();

    Drawing(Element process) {
        this.process = process;
        for (Element child : children(process)) {
            if (child.getLocalName().equals("sequenceFlow")) {
                flows.add(flow(child));
            } else if (child.hasAttribute("id")) {
                nodes.put(child.getAttribute("id"), child);
            }
        }
    }

    private static Flow flow(Element flow) {
        String condition =
                children(flow).stream()
                        .filter(child -> child.getLocalName().equals("conditionExpression"))
                        .map(child -> child.getTextContent().strip())
                        .findFirst()
                        .orElse("");
        return new Flow(
                flow.getAttribute("id"),
                flow.getAttribute("sourceRef"),
                flow.getAttribute("targetRef"),
                condition);
    }

    static List<Element> children(Element parent) {
        NodeList all = parent.getChildNodes();
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getNodeType() == Node.ELEMENT_NODE) {
                found.add((Element) all.item(i));
            }
        }
        return found;
    }

    String key() {
        return process.getAttribute("id");
    }

    List<Flow> flows() {
        return flows;
    }

    Optional<Element> node(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    boolean is(String id, String kind) {
        return node(id).filter(node -> node.getLocalName().equals(kind)).isPresent();
    }

    List<String> all(String kind) {
        return nodes.values().stream()
                .filter(node -> node.getLocalName().equals(kind))
                .map(node -> node.getAttribute("id"))
                .toList();
    }

    List<Flow> from(String id) {
        return flows.stream().filter(flow -> flow.from().equals(id)).toList();
    }

    /**
     * What is passed from a node on where nothing speaks against it.
     *
     * @param again the node at which it leads in a circle; else it ends with the last of the nodes
     */
    record Course(List<String> nodes, Optional<String> again) {}

    Course course(String from) {
        List<String> passed = new ArrayList<>();
        Optional<String> at = Optional.of(from);
        while (at.isPresent() && !passed.contains(at.get())) {
            passed.add(at.get());
            at = onward(at.get());
        }
        return new Course(List.copyOf(passed), at);
    }

    /** Along the flow that is taken where nothing speaks against it. */
    Optional<String> onward(String id) {
        String preferred =
                node(id).map(node -> node.getAttribute("default"))
                        .filter(d -> !d.isEmpty())
                        .orElse("");
        return from(id).stream()
                .filter(flow -> preferred.isEmpty() || flow.id().equals(preferred))
                .map(Flow::to)
                .findFirst();
    }
}

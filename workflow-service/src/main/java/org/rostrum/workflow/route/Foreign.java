package org.rostrum.workflow.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * What a route may not bring along: elements that the house gives no meaning to, and everything by
 * which a file could make the engine run something (scripts, services, listeners, expressions).
 */
final class Foreign {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /** Of the engine and its relatives; what a modeler keeps for itself does no harm. */
    private static final Set<String> ENGINES =
            Set.of(
                    "http://flowable.org/bpmn",
                    "http://activiti.org/bpmn",
                    "http://camunda.org/schema/1.0/bpmn",
                    "http://camunda.org/schema/zeebe/1.0");

    private static final Set<String> KNOWN =
            Set.of(
                    "documentation",
                    "extensionElements",
                    "startEvent",
                    "endEvent",
                    "userTask",
                    "exclusiveGateway",
                    "sequenceFlow",
                    "conditionExpression",
                    "incoming",
                    "outgoing",
                    "textAnnotation",
                    "association",
                    "text");

    /** Beside the process: what a modeler adds to a drawing, and nothing that an engine loads. */
    private static final Set<String> BESIDE =
            Set.of("process", "documentation", "extensionElements", "collaboration", "category");

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Foreign() {}

    static List<Finding> in(Element process) {
        Foreign foreign = new Foreign();
        foreign.beside(process.getOwnerDocument().getDocumentElement());
        foreign.ids.add(process.getAttribute("id"));
        foreign.attributes(process, process);
        Drawing.children(process).forEach(child -> foreign.in(child, child));
        return foreign.findings;
    }

    private void beside(Element definitions) {
        for (Element child : Drawing.children(definitions)) {
            if (ENGINES.contains(String.valueOf(child.getNamespaceURI()))
                    || BPMN.equals(child.getNamespaceURI())
                            && !BESIDE.contains(child.getLocalName())) {
                find(child, Fault.FOREIGN_ELEMENT, child.getLocalName());
            }
        }
    }

    /**
     * @param named the nearest element that has an id, by which people find the place
     */
    private void in(Element element, Element named) {
        Element nearest = element.hasAttribute("id") ? element : named;
        String space = String.valueOf(element.getNamespaceURI());
        if (ENGINES.contains(space)
                || space.equals(BPMN) && !KNOWN.contains(element.getLocalName())) {
            find(nearest, Fault.FOREIGN_ELEMENT, element.getLocalName());
            return;
        }
        if (element.hasAttribute("id") && !ids.add(element.getAttribute("id"))) {
            find(element, Fault.SAME_ID);
        }
        attributes(element, nearest);
        Drawing.children(element).forEach(child -> in(child, nearest));
    }

    private void attributes(Element element, Element nearest) {
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Attr attribute = (Attr) all.item(i);
            if (ENGINES.contains(String.valueOf(attribute.getNamespaceURI()))) {
                find(nearest, Fault.ENGINE_SETTING, attribute.getName());
            } else if (attribute.getName().equals("language")) {
                find(nearest, Fault.CONDITION_LANGUAGE);
            } else if (attribute.getValue().contains("${") || attribute.getValue().contains("#{")) {
                find(nearest, Fault.EXPRESSION, attribute.getName());
            }
        }
    }

    private void find(Element element, Fault fault, Object... arguments) {
        findings.add(Finding.of(element.getAttribute("id"), fault, arguments));
    }
}

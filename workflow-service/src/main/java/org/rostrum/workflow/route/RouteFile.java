package org.rostrum.workflow.route;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads a route from its BPMN file: stations are the user tasks, in the order of the flow. */
public final class RouteFile {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final int LONGEST = 1_000_000;

    private RouteFile() {}

    /**
     * @param version that the engine gave to this file
     * @throws Route.Malformed when it is not a route
     */
    public static Route read(byte[] bpmn, int version) {
        Element process = process(bpmn);
        String key = process.getAttribute("id");
        List<Station> stations = new ArrayList<>();
        for (Element task : inOrder(key, process)) {
            stations.add(new StationElement(key, task).station(stations.size()));
        }
        return new Route(key, version, StationElement.name(process), stations);
    }

    /**
     * @throws Route.Malformed when it is no BPMN with exactly one process, or larger than {@value
     *     #LONGEST} bytes
     */
    static Element process(byte[] bpmn) {
        if (bpmn.length > LONGEST) {
            throw new Route.Malformed(
                    "(file)", "it has %d bytes; at most %d".formatted(bpmn.length, LONGEST));
        }
        return only(parsed(bpmn), "process");
    }

    /** From the start event along the flows that are not conditional. */
    private static List<Element> inOrder(String key, Element process) {
        List<Element> tasks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String node = only(process, "startEvent").getAttribute("id");
        while (seen.add(node)) {
            Element element = byId(key, process, node);
            if (element.getLocalName().equals("userTask")) {
                tasks.add(element);
            }
            String next = next(process, element);
            if (next == null) {
                return tasks;
            }
            node = next;
        }
        throw new Route.Malformed(key, "passing every station leads in a circle at " + node);
    }

    private static @Nullable String next(Element process, Element from) {
        String preferred = from.getAttribute("default");
        for (Element flow : all(process, "sequenceFlow")) {
            boolean leaves = flow.getAttribute("sourceRef").equals(from.getAttribute("id"));
            if (leaves && (preferred.isEmpty() || preferred.equals(flow.getAttribute("id")))) {
                return flow.getAttribute("targetRef");
            }
        }
        return null;
    }

    private static Element byId(String key, Element process, String id) {
        return all(process, "*").stream()
                .filter(e -> e.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new Route.Malformed(key, "a flow leads to unknown " + id));
    }

    private static Element only(Element parent, String name) {
        List<Element> found = all(parent, name);
        if (found.size() != 1) {
            throw new Route.Malformed(parent.getAttribute("id"), "it needs exactly one " + name);
        }
        return found.getFirst();
    }

    private static List<Element> all(Element parent, String name) {
        var nodes = parent.getElementsByTagNameNS(BPMN, name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static Element parsed(byte[] bpmn) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bpmn));
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new Route.Malformed("(unreadable)", String.valueOf(e.getMessage()));
        }
    }
}

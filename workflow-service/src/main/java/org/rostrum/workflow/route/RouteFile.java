package org.rostrum.workflow.route;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads a route from its BPMN file: stations are the user tasks, in the order of the flow. */
public final class RouteFile {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";

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

    /** Whether it brings its diagram; nothing for what is no BPMN. */
    public static boolean drawn(byte[] bpmn) {
        try {
            return parsed(bpmn).getElementsByTagNameNS(DIAGRAM, "BPMNShape").getLength() > 0;
        } catch (Route.Malformed _) {
            return false;
        }
    }

    /**
     * @throws Route.Malformed when it is no BPMN with exactly one process, or larger than {@value
     *     #LONGEST} bytes
     */
    static Element process(byte[] bpmn) {
        if (bpmn.length > LONGEST) {
            throw new Route.Malformed(Finding.FILE, Fault.TOO_LARGE, bpmn.length, LONGEST);
        }
        return only(parsed(bpmn), "process");
    }

    /** The user tasks that are passed from the start event on. */
    private static List<Element> inOrder(String key, Element process) {
        Drawing drawing = new Drawing(process);
        Drawing.Course course = drawing.course(only(process, "startEvent").getAttribute("id"));
        if (course.again().isPresent()) {
            throw new Route.Malformed(
                    key, "passing every station leads in a circle at " + course.again().get());
        }
        return course.nodes().stream()
                .map(id ->
                        drawing.node(id)
                                .orElseThrow(() ->
                                        new Route.Malformed(key, "a flow leads to unknown " + id)))
                .filter(node -> node.getLocalName().equals("userTask"))
                .toList();
    }

    private static Element only(Element parent, String name) {
        List<Element> found = all(parent, name);
        if (found.size() != 1) {
            throw new Route.Malformed(parent.getAttribute("id"), Fault.EXACTLY_ONE, name);
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

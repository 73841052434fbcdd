package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.rostrum.workflow.process.DeployingForTests;
import org.rostrum.workflow.route.RouteCheck;
import org.springframework.context.ApplicationContext;

/** Routes that only a test has: a station is its id and, behind a space, its settings. */
public final class DrawnRoute {

    private DrawnRoute() {}

    public static void deploy(ApplicationContext context, String key, String... stations) {
        String bpmn = bpmn(key, stations);
        assertThat(RouteCheck.of(bpmn.getBytes(StandardCharsets.UTF_8))).as(key).isEmpty();
        DeployingForTests.deploy(context, key, bpmn);
    }

    public static String bpmn(String key, String... stations) {
        List<String> ids =
                Arrays.stream(stations).map(one -> one.substring(0, one.indexOf(' '))).toList();
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < ids.size(); i++) {
            String next = i + 1 < ids.size() ? ids.get(i + 1) : "approved";
            drawn.append(station(ids.get(i), settings(stations[i]), next));
        }
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xmlns:rostrum="https://rostrum.org/bpmn" targetNamespace="https://rostrum.org/routes">
          <process id="%1$s" name="%1$s" isExecutable="true">
            <startEvent id="start"/>
            <sequenceFlow id="submitted" sourceRef="start" targetRef="%2$s"/>
            %3$s
            <endEvent id="approved"/>
            <endEvent id="rejected"/>
            <userTask id="revise" name="修改"/>
            <sequenceFlow id="revised" sourceRef="revise" targetRef="resume-at"/>
            <exclusiveGateway id="resume-at" default="resume-%2$s"/>
            %4$s
          </process>
        </definitions>
        """
                .formatted(key, ids.getFirst(), drawn, back(ids));
    }

    private static String settings(String station) {
        return station.substring(station.indexOf(' '))
                .replaceAll("([a-zA-Z]+)=\"", "rostrum:$1=\"")
                .replace("rostrum:rostrum:", "rostrum:");
    }

    private static String station(String id, String settings, String next) {
        return """
        <userTask id="%1$s" name="%1$s" %2$s/>
        <sequenceFlow id="%1$s-ended" sourceRef="%1$s" targetRef="%1$s-outcome"/>
        <exclusiveGateway id="%1$s-outcome" default="%1$s-passed"/>
        <sequenceFlow id="%1$s-passed" sourceRef="%1$s-outcome" targetRef="%3$s"/>
        <sequenceFlow id="%1$s-returned" sourceRef="%1$s-outcome" targetRef="revise">
          <conditionExpression xsi:type="tFormalExpression">${outcome == 'return'}</conditionExpression>
        </sequenceFlow>
        <sequenceFlow id="%1$s-rejected" sourceRef="%1$s-outcome" targetRef="rejected">
          <conditionExpression xsi:type="tFormalExpression">${outcome == 'reject'}</conditionExpression>
        </sequenceFlow>
        """
                .formatted(id, settings, next);
    }

    private static String back(List<String> ids) {
        StringBuilder flows = new StringBuilder();
        flows.append(
                "<sequenceFlow id=\"resume-%1$s\" sourceRef=\"resume-at\" targetRef=\"%1$s\"/>"
                        .formatted(ids.getFirst()));
        ids.stream()
                .skip(1)
                .forEach(id ->
                        flows.append(
                                """
                                <sequenceFlow id="resume-%1$s" sourceRef="resume-at" targetRef="%1$s">
                                  <conditionExpression xsi:type="tFormalExpression">${resumeAt == '%1$s'}</conditionExpression>
                                </sequenceFlow>
                                """
                                        .formatted(id)));
        return flows.toString();
    }
}

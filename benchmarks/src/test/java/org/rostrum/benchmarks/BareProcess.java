package org.rostrum.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the bare engine goes through: stations as multi-instance user tasks, one instance a voice.
 * Nothing is ever returned, so it needs no gateways and has none, which is to its advantage.
 */
enum BareProcess {
    COUNTERSIGNING(new Station("countersign", 8, false)),
    STANDARD(
            new Station("head", 1, false),
            new Station("countersign", 4, false),
            new Station("office", 1, false),
            new Station("leaders", 2, true));

    private record Station(String id, int voices, boolean oneAfterAnother) {

        String task() {
            return """
                   <userTask id="%1$s" flowable:assignee="${voice}">
                     <multiInstanceLoopCharacteristics isSequential="%2$s"
                         flowable:collection="%1$sVoices" flowable:elementVariable="voice"/>
                   </userTask>
                   """
                    .formatted(id, oneAfterAnother);
        }
    }

    private static final String FRAME =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                         xmlns:flowable="http://flowable.org/bpmn" targetNamespace="bare">
              <process id="%s" isExecutable="true">
                <startEvent id="start"/>
                %s
                <endEvent id="end"/>
              </process>
            </definitions>
            """;

    private final List<Station> stations;

    BareProcess(Station... stations) {
        this.stations = List.of(stations);
    }

    String key() {
        return "bare-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    String bpmn() {
        List<String> nodes = new ArrayList<>(List.of("start"));
        stations.forEach(station -> nodes.add(station.id()));
        nodes.add("end");
        var body = new StringBuilder();
        stations.forEach(station -> body.append(station.task()));
        for (int i = 1; i < nodes.size(); i++) {
            body.append(
                    "<sequenceFlow id=\"flow%d\" sourceRef=\"%s\" targetRef=\"%s\"/>%n"
                            .formatted(i, nodes.get(i - 1), nodes.get(i)));
        }
        return FRAME.formatted(key(), body);
    }

    /** The engine's variables with the names of those who have a voice at each station. */
    Map<String, Object> voices() {
        Map<String, Object> variables = new HashMap<>();
        for (Station station : stations) {
            String[] names =
                    IntStream.range(0, station.voices())
                            .mapToObj(n -> station.id() + n)
                            .toArray(String[]::new);
            variables.put(station.id() + "Voices", new ArrayList<>(Arrays.asList(names)));
        }
        return variables;
    }
}

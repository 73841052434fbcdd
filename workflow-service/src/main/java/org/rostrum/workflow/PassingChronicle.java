package org.rostrum.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.draft.DraftId;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;

/** Tells the record whose work went to whom. */
@Component
class PassingChronicle {

    private final Recorder recorder;

    PassingChronicle(Recorder recorder) {
        this.recorder = recorder;
    }

    /** That a successor writes the draft from now on as well. */
    void joined(
            DraftId draft, NamedPerson left, NamedPerson successor, PassingEach.Handing handing) {
        recorder.append(
                draft.stream(), "draft.passed-on", handing.actor(), of(left, successor, handing));
    }

    /** All of it in one, among what happened to people. */
    void passedOn(
            OpenWork work, NamedPerson left, NamedPerson successor, PassingEach.Handing handing) {
        Map<String, Object> facts = of(left, successor, handing);
        facts.put("passed", numbers(work.passing()));
        facts.put("stayed", numbers(work.staying()));
        facts.put("deputyships", work.deputyships());
        recorder.append("people", "work.passed-on", handing.actor(), facts);
    }

    private static List<String> numbers(List<OpenWork.Item> items) {
        return items.stream().map(OpenWork.Item::number).distinct().toList();
    }

    private static Map<String, Object> of(
            NamedPerson left, NamedPerson successor, PassingEach.Handing handing) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("left", left.id().toString());
        facts.put("leftName", left.name());
        facts.put("successor", successor.id().toString());
        facts.put("successorName", successor.name());
        facts.put("reason", handing.reason());
        return facts;
    }
}

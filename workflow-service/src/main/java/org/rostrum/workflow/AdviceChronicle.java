package org.rostrum.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;

/** Tells the record who asked whom for advice, and what came of it. */
@Component
class AdviceChronicle {

    private final Recorder recorder;

    AdviceChronicle(Recorder recorder) {
        this.recorder = recorder;
    }

    Receipt asked(Review review, Advice advice, String question, Actor actor) {
        Map<String, Object> facts = facts(review, advice);
        facts.put("to", advice.askedOf().toString());
        facts.put("toName", advice.askedOfName());
        facts.put("reason", question);
        return append(review, "advice.asked", actor, facts);
    }

    Receipt answered(Review review, Advice advice, String answer, Actor actor) {
        Map<String, Object> facts = facts(review, advice);
        facts.put("askedBy", advice.askedBy().toString());
        facts.put("reason", answer);
        return append(review, "advice.answered", actor, facts);
    }

    Receipt takenBack(Review review, Advice advice, String reason, Actor actor) {
        Map<String, Object> facts = facts(review, advice);
        facts.put("to", advice.askedOf().toString());
        facts.put("toName", advice.askedOfName());
        facts.put("reason", reason);
        return append(review, "advice.taken-back", actor, facts);
    }

    private Receipt append(Review review, String event, Actor actor, Map<String, Object> facts) {
        return recorder.append(review.draft().stream(), event, actor, facts);
    }

    private static Map<String, Object> facts(Review review, Advice advice) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("station", advice.station());
        facts.put("round", review.round());
        facts.put("revision", review.revision());
        facts.put("seatName", advice.seatName());
        facts.put("advice", advice.id().toString());
        return facts;
    }
}

package org.rostrum.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;

/** Tells the record who was asked to prepare a decision, and what was proposed. */
@Component
class PreparationChronicle {

    private final Recorder recorder;

    PreparationChronicle(Recorder recorder) {
        this.recorder = recorder;
    }

    Receipt asked(Review review, Preparation one, Actor actor) {
        Map<String, Object> facts = facts(review, one, one.of());
        facts.put("to", one.of().toString());
        facts.put("toName", one.ofName());
        facts.put("reason", one.request());
        return append(review, "preparation.asked", actor, facts);
    }

    Receipt given(Review review, Preparation one, Verdict verdict, String reason, Actor actor) {
        Map<String, Object> facts = facts(review, one, one.by());
        facts.put("to", one.by().toString());
        facts.put("toName", one.byName());
        facts.put("verdict", verdict.name());
        facts.put("reason", reason);
        return append(review, "preparation.given", actor, facts);
    }

    Receipt takenBack(Review review, Preparation one, String reason, Actor actor) {
        Map<String, Object> facts = facts(review, one, one.of());
        facts.put("to", one.of().toString());
        facts.put("toName", one.ofName());
        facts.put("reason", reason);
        return append(review, "preparation.taken-back", actor, facts);
    }

    private Receipt append(Review review, String event, Actor actor, Map<String, Object> facts) {
        return recorder.append(review.draft().stream(), event, actor, facts);
    }

    /**
     * @param concerned whom it is to be told
     */
    private static Map<String, Object> facts(Review review, Preparation one, PersonId concerned) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("station", one.station());
        facts.put("round", review.round());
        facts.put("revision", review.revision());
        facts.put("seat", one.seat().toString());
        facts.put("seatName", one.seatName());
        facts.put("preparation", one.id().toString());
        facts.put("persons", List.of(concerned.toString()));
        return facts;
    }
}

package org.rostrum.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.rostrum.workflow.route.Station.Lapsed;
import org.springframework.stereotype.Component;

/**
 * Tells the record what became of decisions when the text changed. It was a rule that did it; the
 * person who had decided is named as such.
 */
@Component
class CarryChronicle {

    private final Recorder recorder;

    CarryChronicle(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Into a seat of the new round, as a decision of its own. */
    void carried(Review review, Fated fated, UUID decision) {
        Map<String, Object> facts = facts(review, fated);
        facts.put("decision", decision.toString());
        append(review, "decision.carried", facts);
    }

    /** Where it was said; the station stays closed. */
    void holds(Review review, Fated fated) {
        append(review, "decision.holds", facts(review, fated));
    }

    void lapsed(Review review, Fated fated, Lapsed remedy) {
        Map<String, Object> facts = facts(review, fated);
        facts.put("why", fated.fate().name());
        facts.put("remedy", remedy.name());
        append(review, "decision.lapsed", facts);
    }

    private static Map<String, Object> facts(Review review, Fated fated) {
        Said said = fated.said();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("revision", review.revision());
        facts.put("sha256", review.sha256());
        facts.put("round", review.round());
        facts.put("station", said.station());
        facts.put("seatName", said.place().name());
        facts.put("verdict", said.verdict().name());
        facts.put("carriedFrom", said.decision().toString());
        facts.put("fromRevision", said.revision());
        facts.put("fromSha256", said.sha256());
        facts.put("change", fated.since().change().name());
        facts.put("decidedBy", said.person().toString());
        facts.put("decidedByName", said.personName());
        if (said.actingForName() != null) {
            facts.put("actingForName", said.actingForName());
        }
        return facts;
    }

    private void append(Review review, String event, Map<String, Object> facts) {
        recorder.append(review.draft().stream(), event, Actor.system(), facts);
    }
}

package org.rostrum.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;

/** Tells the record who ordered what to be heard after the fact, who owes it, and who has paid. */
@Component
class UrgentChronicle {

    private final Recorder recorder;

    UrgentChronicle(Recorder recorder) {
        this.recorder = recorder;
    }

    Receipt asked(Review review, String reason, Actor actor) {
        Map<String, Object> facts = about(review);
        facts.put("persons", review.leaders().stream().map(Object::toString).toList());
        facts.put("reason", reason);
        return append(review, "urgent.asked", actor, facts);
    }

    Receipt ordered(Review review, List<String> stations, String reason, Actor actor) {
        Map<String, Object> facts = about(review);
        facts.put("stations", stations);
        facts.put("reason", reason);
        return append(review, "urgent.ordered", actor, facts);
    }

    /** It follows from the order; nobody is made to say anything by it. */
    void opened(Review review, String station, DebtStore.Opened debt) {
        Map<String, Object> facts = about(review);
        facts.put("station", station);
        facts.put("seat", debt.seat().toString());
        facts.put("seatName", debt.seatName());
        facts.put("debt", debt.id().toString());
        facts.put("persons", debt.persons());
        append(review, "debt.opened", Actor.system(), facts);
    }

    Receipt read(Review review, DebtStore.Owed debt, boolean agrees, String words, Actor actor) {
        Map<String, Object> facts = about(review);
        facts.put("sha256", review.sha256());
        facts.put("station", debt.station());
        facts.put("seat", debt.seat().toString());
        facts.put("seatName", debt.seatName());
        facts.put("debt", debt.id().toString());
        facts.put("says", agrees ? "AGREE" : "OBJECT");
        facts.put("reason", words);
        return append(review, "debt.read", actor, facts);
    }

    private Receipt append(Review review, String event, Actor actor, Map<String, Object> facts) {
        return recorder.append(review.draft().stream(), event, actor, facts);
    }

    private static Map<String, Object> about(Review review) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("round", review.round());
        facts.put("revision", review.revision());
        return facts;
    }
}

package org.rostrum.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;

/** Tells the record who reminded whom. */
@Component
class ReminderChronicle {

    private final Recorder recorder;

    ReminderChronicle(Recorder recorder) {
        this.recorder = recorder;
    }

    Receipt reminded(Review review, RemindableSeat seat, String word, Actor actor) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("station", review.standing().node());
        facts.put("round", review.round());
        facts.put("revision", review.revision());
        facts.put("seat", seat.seat().toString());
        facts.put("seatName", seat.name());
        facts.put("persons", seat.persons().stream().map(PersonId::toString).toList());
        if (!word.isBlank()) {
            facts.put("note", word);
        }
        return recorder.append(review.draft().stream(), "seat.reminded", actor, facts);
    }
}

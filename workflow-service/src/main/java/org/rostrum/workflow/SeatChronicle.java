package org.rostrum.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;

/**
 * Tells the record who changed who decides. The acting person is the entry's actor; whom it is
 * about stands in its facts.
 */
@Component
class SeatChronicle {

    private final Recorder recorder;

    SeatChronicle(Recorder recorder) {
        this.recorder = recorder;
    }

    Receipt handedOver(Review review, Standing seat, NamedPerson to, String reason, Actor actor) {
        return append(
                review, "seat.handed-over", seat.told(actor), given(review, seat, to, reason));
    }

    Receipt handedBack(Review review, Standing seat, NamedPerson to, String reason, Actor actor) {
        return append(
                review, "seat.handed-back", seat.told(actor), given(review, seat, to, reason));
    }

    /** To whom it is for by the route, or had been handed before; nobody in particular. */
    Receipt handedDown(Review review, Standing seat, String reason, Actor actor) {
        Map<String, Object> facts = at(review, seat);
        facts.put("toName", seat.seatName());
        facts.put("reason", reason);
        return append(review, "seat.handed-back", actor, facts);
    }

    /**
     * @param added the new seat
     * @param place who sits there
     */
    Receipt added(
            Review review,
            Standing from,
            SeatId added,
            Place place,
            Addition addition,
            Actor actor) {
        Map<String, Object> facts = at(review, from);
        facts.put("addedSeat", added.toString());
        facts.put("addedName", place.name());
        facts.put("where", addition.where().name());
        facts.put("reason", addition.reason());
        return append(review, "seat.added", from.told(actor), facts);
    }

    /**
     * @param along names of seats that were added from it and went with it
     */
    Receipt removed(Review review, Standing seat, List<String> along, String reason, Actor actor) {
        Map<String, Object> facts = at(review, seat);
        if (!along.isEmpty()) {
            facts.put("along", along);
        }
        facts.put("reason", reason);
        return append(review, "seat.removed", seat.told(actor), facts);
    }

    Receipt takenBack(Review review, Standing seat, Voiced said, String reason, Actor actor) {
        Map<String, Object> facts = at(review, seat);
        facts.put("decision", said.decision().toString());
        facts.put("verdict", said.verdict().name());
        facts.put("reason", reason);
        return append(review, "decision.taken-back", actor, facts);
    }

    /** That a rule found somebody for a seat whose people have no voice left. */
    void wentTo(Review review, StandInStore.Silent seat, NamedPerson to, StandInStore.Rule rule) {
        Map<String, Object> facts = at(review, seat);
        facts.put("to", to.id().toString());
        facts.put("toName", to.name());
        facts.put("rule", rule.name());
        facts.put("persons", List.of(to.id().toString()));
        append(review, "seat.handed-over", Actor.system(), facts);
    }

    /** That a seat waits in which nobody could decide. */
    void silent(Review review, StandInStore.Silent seat) {
        Map<String, Object> facts = at(review, seat);
        facts.put("persons", seat.people().stream().map(PersonId::toString).toList());
        append(review, "station.vacant", Actor.system(), facts);
    }

    private static Map<String, Object> at(Review review, StandInStore.Silent seat) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("station", seat.station());
        facts.put("round", review.round());
        facts.put("revision", review.revision());
        facts.put("seat", seat.seat().toString());
        facts.put("seatName", seat.name());
        return facts;
    }

    private Receipt append(Review review, String event, Actor actor, Map<String, Object> facts) {
        return recorder.append(review.draft().stream(), event, actor, facts);
    }

    private static Map<String, Object> given(
            Review review, Standing seat, NamedPerson to, String reason) {
        Map<String, Object> facts = at(review, seat);
        facts.put("to", to.id().toString());
        facts.put("toName", to.name());
        facts.put("reason", reason);
        return facts;
    }

    private static Map<String, Object> at(Review review, Standing seat) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("station", seat.station());
        facts.put("round", review.round());
        facts.put("revision", review.revision());
        facts.put("seat", seat.seat().toString());
        facts.put("seatName", seat.seatName());
        seat.tell(facts);
        return facts;
    }
}

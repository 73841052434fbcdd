package org.rostrum.workflow;

import static java.util.Map.entry;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Draft;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Actor;
import org.rostrum.record.Receipt;
import org.rostrum.record.Recorder;
import org.springframework.stereotype.Component;

/** Tells the record what happened to a review, in the words of the record. */
@Component
class Chronicle {

    /** A person or a department, and what they are called now. */
    record Named(UUID id, String name) {}

    private final Recorder recorder;

    Chronicle(Recorder recorder) {
        this.recorder = recorder;
    }

    /**
     * @param leftOut names of departments that the text is about and that are not asked, each with
     *     the words that speak of it
     */
    Receipt submitted(
            Review review, Draft.Head draft, Map<String, List<String>> leftOut, Actor actor) {
        Map<String, Object> facts = of(review);
        facts.put("number", draft.number());
        facts.put("title", draft.details().title());
        facts.put(
                "departments",
                texts(review.departments().stream().map(DepartmentId::value).toList()));
        facts.put("leaders", texts(review.leaders().stream().map(PersonId::value).toList()));
        facts.put("note", review.note());
        if (!leftOut.isEmpty()) {
            facts.put(
                    "leftOut",
                    leftOut.entrySet().stream()
                            .map(one ->
                                    Map.of(
                                            "department", one.getKey(),
                                            "words", one.getValue()))
                            .toList());
        }
        return append(review, "review.submitted", actor, facts);
    }

    Receipt resubmitted(Review review, String station, Actor actor) {
        Map<String, Object> facts = of(review);
        facts.put("station", station);
        facts.put("note", review.note());
        return append(review, "review.resubmitted", actor, facts);
    }

    /** That a seat has somebody else in it. */
    void replaced(Review review, Named left, Named successor, Actor actor) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("round", review.round());
        facts.put("seatName", left.name());
        facts.put("left", left.id().toString());
        facts.put("successorName", successor.name());
        facts.put("successor", successor.id().toString());
        append(review, "seat.replaced", actor, facts);
    }

    /**
     * @param seats what they are called
     */
    void opened(Review review, String station, List<String> seats) {
        Map<String, Object> facts = brief(review, station);
        facts.put("seats", seats);
        append(review, "station.opened", Actor.system(), facts);
    }

    /** For one seat, whose decision was taken back. */
    void reopened(Review review, String station, String seat) {
        Map<String, Object> facts = brief(review, station);
        facts.put("seatName", seat);
        append(review, "station.reopened", Actor.system(), facts);
    }

    void secondReading(Review review, Place seat) {
        Map<String, Object> facts = brief(review, review.standing().node());
        facts.put("seatName", seat.name());
        facts.put("revision", review.revision());
        append(review, "seat.second-reader", Actor.system(), facts);
    }

    void closed(Review review, String station, String how) {
        Map<String, Object> facts = brief(review, station);
        facts.put("outcome", how);
        append(review, "station.closed", Actor.system(), facts);
    }

    Receipt claimed(Review review, Standing seat, Actor actor) {
        return append(review, "seat.claimed", seat.told(actor), at(review, seat));
    }

    Receipt givenBack(Review review, Standing seat, Actor actor) {
        return append(review, "seat.given-back", seat.told(actor), at(review, seat));
    }

    /**
     * @param remarks what the decision published; for each what there is to say of it
     */
    Receipt decided(
            Review review,
            Standing seat,
            Decision decision,
            @Nullable Shown shown,
            List<Map<String, Object>> remarks,
            Actor actor) {
        Map<String, Object> facts = of(review);
        facts.put("revision", decision.revision());
        facts.put("sha256", decision.sha256());
        facts.putAll(at(review, seat));
        facts.put("verdict", decision.verdict().name());
        if (decision.amends() != null) {
            facts.put("amends", decision.amends());
        }
        facts.put("reason", decision.reason());
        facts.put("decision", decision.id().toString());
        Destination back = decision.destination();
        if (back != null) {
            facts.put("resumeAt", back.resumeAt());
            if (back.sentTo() != null) {
                facts.put("sentTo", back.sentTo());
            }
        }
        if (seat.preparedBy() != null) {
            facts.put("preparedBy", seat.preparedBy());
        }
        if (shown != null) {
            facts.put("shown", of(shown));
        }
        if (!remarks.isEmpty()) {
            facts.put("remarks", remarks);
        }
        return append(review, "decision.made", seat.told(actor), facts);
    }

    void returned(Review review, String station, String resumeAt) {
        Map<String, Object> facts = brief(review, station);
        facts.put("resumeAt", resumeAt);
        append(review, "review.returned", Actor.system(), facts);
    }

    /**
     * A round about the same text begins at an earlier station.
     *
     * @param station from which it was sent back
     */
    void sentBack(Review review, String station, WayBack way) {
        Map<String, Object> facts = of(review);
        facts.put("station", station);
        facts.put("sentTo", way.station().key());
        facts.put("resumeAt", way.through() ? Destination.START : Destination.STATION);
        append(review, "review.sent-back", Actor.system(), facts);
    }

    /** {@code event} is {@code draft.approved} or {@code draft.rejected}. */
    void ended(Review review, String event) {
        append(review, event, Actor.system(), of(review));
    }

    Receipt answered(Review review, boolean consent, String reason, Actor actor) {
        Map<String, Object> facts = of(review);
        facts.put("consent", consent);
        facts.put("reason", reason);
        return append(review, "review.withdrawal-answered", actor, facts);
    }

    /** For what a drafter wants and why. */
    Receipt because(Review review, String event, String reason, Actor actor) {
        Map<String, Object> facts = of(review);
        facts.put("reason", reason);
        return append(review, event, actor, facts);
    }

    private Receipt append(Review review, String event, Actor actor, Map<String, Object> facts) {
        return recorder.append(review.draft().stream(), event, actor, facts);
    }

    private static Map<String, Object> of(Review review) {
        return new LinkedHashMap<>(
                Map.ofEntries(
                        entry("revision", review.revision()),
                        entry("sha256", review.sha256()),
                        entry("round", review.round()),
                        entry("route", review.route()),
                        entry("routeVersion", review.routeVersion())));
    }

    private static Map<String, Object> of(Shown shown) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("view", shown.view().name());
        facts.put("at", shown.at().truncatedTo(ChronoUnit.SECONDS).toString());
        facts.put("proved", shown.proved());
        if (shown.since() != null) {
            facts.put("since", shown.since());
        }
        return facts;
    }

    private static Map<String, Object> brief(Review review, String station) {
        return new LinkedHashMap<>(Map.of("station", station, "round", review.round()));
    }

    private static Map<String, Object> at(Review review, Standing seat) {
        Map<String, Object> facts = brief(review, seat.station());
        facts.put("seat", seat.seat().toString());
        facts.put("seatName", seat.seatName());
        seat.tell(facts);
        return facts;
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}

package org.rostrum.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;

/**
 * Tells the record what rules did: stations that were skipped, and seats that nobody could fill.
 */
@Component
class VacancyChronicle {

    private final Recorder recorder;
    private final People people;

    VacancyChronicle(Recorder recorder, People people) {
        this.recorder = recorder;
        this.people = people;
    }

    /** It was not approved there: the draft does not ask for it. */
    void skipped(Review review, Station station) {
        Map<String, Object> facts = at(review, station);
        if (station.when() != null) {
            facts.put("condition", station.when().written());
        }
        append(review, "station.skipped", facts);
    }

    /** {@code done}: {@code again}, {@code above} or {@code office}. */
    void filled(
            Review review,
            Station station,
            OpenSeat seat,
            Place by,
            boolean own,
            List<PersonId> persons) {
        Map<String, Object> facts = at(review, station, seat);
        facts.put("done", own ? "AGAIN" : station.vacant().name());
        facts.put("successorName", by.name());
        facts.put("persons", texts(persons));
        append(review, "station.vacant", facts);
    }

    /** Somebody can decide there again. */
    void again(Review review, Station station, OpenSeat seat, List<PersonId> persons) {
        Map<String, Object> facts = at(review, station, seat);
        facts.put("done", "AGAIN");
        facts.put("persons", texts(persons));
        append(review, "station.vacant", facts);
    }

    /** It concerns whoever waits for it, and the office, which can seat somebody. */
    void stopped(Review review, Station station, OpenSeat seat) {
        Map<String, Object> facts = at(review, station, seat);
        facts.put("done", "STOP");
        List<PersonId> persons =
                Stream.concat(
                                Stream.of(review.drafter()),
                                people.with(Role.OFFICE).stream().map(Person::id))
                        .distinct()
                        .toList();
        facts.put("persons", texts(persons));
        append(review, "station.vacant", facts);
    }

    private void append(Review review, String event, Map<String, Object> facts) {
        recorder.append(review.draft().stream(), event, Actor.system(), facts);
    }

    private static Map<String, Object> at(Review review, Station station, OpenSeat seat) {
        Map<String, Object> facts = at(review, station);
        facts.put("seat", seat.id().toString());
        facts.put("seatName", seat.called());
        return facts;
    }

    private static Map<String, Object> at(Review review, Station station) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("station", station.key());
        facts.put("round", review.round());
        return facts;
    }

    private static List<String> texts(List<PersonId> persons) {
        return persons.stream().map(PersonId::toString).toList();
    }
}

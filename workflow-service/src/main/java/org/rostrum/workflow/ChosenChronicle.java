package org.rostrum.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;

/** Tells the record whom somebody chose for a station. */
@Component
class ChosenChronicle {

    private final Recorder recorder;
    private final People people;

    ChosenChronicle(Recorder recorder, People people) {
        this.recorder = recorder;
        this.people = people;
    }

    void chosen(Review review, Station station, List<PersonId> chosen, Actor actor) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("station", station.key());
        facts.put("round", review.round());
        facts.put(
                "chosen",
                chosen.stream()
                        .map(id -> people.find(id).map(Person::name).orElseGet(id::toString))
                        .toList());
        facts.put("persons", chosen.stream().map(PersonId::toString).toList());
        recorder.append(review.draft().stream(), "station.chosen", actor, facts);
    }
}

package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.rostrum.draft.Draft;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.Drafts;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.route.Station;
import org.rostrum.workflow.route.Station.Among;
import org.springframework.stereotype.Component;

/** Among whom the people of a station can be chosen: a stated set, without those who draft. */
@Component
class Choosable {

    /** At one station. */
    static final int MOST = 50;

    private final People people;
    private final Drafts drafts;

    Choosable(People people, Drafts drafts) {
        this.people = people;
        this.drafts = drafts;
    }

    List<Person> of(Among among, DraftId draft) {
        Draft.Head head = drafts.find(draft).orElseThrow().head();
        return set(among).stream().filter(person -> !writes(head, person.id())).toList();
    }

    private List<Person> set(Among among) {
        return switch (among) {
            case Among.OfRole(String role) -> people.with(Role.valueOf(role));
            case Among.People(List<String> usernames) ->
                    usernames.stream()
                            .flatMap(name -> people.byUsername(name).stream())
                            .filter(Person::active)
                            .toList();
        };
    }

    private static boolean writes(Draft.Head draft, PersonId person) {
        return draft.drafter().equals(person) || draft.details().coDrafters().contains(person);
    }

    /** What is wrong with a choice; that nobody was chosen is not looked at. */
    List<Refusal> problems(List<PersonId> chosen, Among among, Station station, DraftId draft) {
        String called = station.name().zhHant();
        List<PersonId> able = of(among, draft).stream().map(Person::id).toList();
        List<Refusal> reasons = new ArrayList<>();
        if (chosen.size() > MOST) {
            reasons.add(invalid("chosen.too-many", called, MOST));
        }
        new HashSet<>(chosen)
                .stream()
                        .filter(id -> !able.contains(id))
                        .map(id -> invalid("chosen.not-among", name(id), called))
                        .forEach(reasons::add);
        if (new HashSet<>(chosen).size() < chosen.size()) {
            reasons.add(invalid("submission.chosen-twice"));
        }
        return reasons;
    }

    private String name(PersonId id) {
        Optional<Person> person = people.find(id);
        return person.map(Person::name).orElseGet(id::toString);
    }
}

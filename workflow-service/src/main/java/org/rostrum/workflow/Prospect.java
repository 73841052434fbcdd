package org.rostrum.workflow;

import static java.util.Collections.disjoint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.CarryRule.Circumstances;
import org.rostrum.workflow.route.Station;

/**
 * What a new text means for everything that was said before it. Pure: it asks and writes nothing.
 */
final class Prospect {

    private final List<Said> said;
    private final int revision;
    private final NewText text;
    private final Set<PersonId> drafters;

    /**
     * @param revision the newest of which the new text was made, or which it is
     */
    Prospect(List<Said> said, int revision, NewText text, Set<PersonId> drafters) {
        this.said = List.copyOf(said);
        this.revision = revision;
        this.text = text;
        this.drafters = Set.copyOf(drafters);
    }

    int revision() {
        return revision;
    }

    /** Who wrote in the new text since the revision. */
    Set<PersonId> typed() {
        return text.typed();
    }

    /**
     * For a station that is opened again, in the order of its seats.
     *
     * @param spoken who has a voice in the new round already
     */
    List<Fated> at(Station station, List<Place> places, Set<PersonId> spoken) {
        return fates(
                station,
                one -> places.stream().anyMatch(place -> one.of(station.key(), place)),
                spoken);
    }

    /** For a station that was passed and stays closed: what holds so far. */
    List<Fated> passed(Station station) {
        return fates(
                station, one -> one.station().equals(station.key()) && !one.lapsed(), Set.of());
    }

    private List<Fated> fates(Station station, Predicate<Said> sitting, Set<PersonId> spoken) {
        CarryRule rule = new CarryRule(station.carry());
        Set<PersonId> speakers = new HashSet<>(spoken);
        return said.stream()
                .filter(sitting)
                .map(one -> {
                    Fated fated = fated(rule, one, !disjoint(speakers, one.voices()));
                    if (fated.fate().carries()) {
                        speakers.addAll(one.voices());
                    }
                    return fated;
                })
                .toList();
    }

    private Fated fated(CarryRule rule, Said one, boolean spoken) {
        Since since = text.since(one.revision(), one.sha256());
        Fate fate =
                rule.fate(
                        new Circumstances(
                                one.verdict(),
                                since.change(),
                                !drafters.containsAll(since.authors()),
                                since.writers().contains(one.person()),
                                spoken));
        return new Fated(one, since, fate);
    }
}

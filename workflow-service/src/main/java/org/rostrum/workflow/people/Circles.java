package org.rostrum.workflow.people;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.draft.PersonId;

/** Whether deputies would stand in for one another in a circle on any day, on any route. */
final class Circles {

    /** Who acts for whom, and when. */
    record Link(PersonId principal, PersonId deputy, Stretch stretch) {}

    private record Reached(PersonId person, Stretch stretch) {}

    private Circles() {}

    /** Whether the wanted one, beside those that there are, would close a circle. */
    static boolean closedBy(Link wanted, List<Link> all) {
        Deque<Reached> open = new ArrayDeque<>();
        Set<Reached> seen = new HashSet<>();
        open.add(new Reached(wanted.deputy(), wanted.stretch()));
        while (!open.isEmpty()) {
            Reached at = open.remove();
            if (at.person().equals(wanted.principal())) {
                return true;
            }
            if (seen.add(at)) {
                all.stream()
                        .filter(link -> link.principal().equals(at.person()))
                        .forEach(link ->
                                link.stretch()
                                        .shared(at.stretch())
                                        .map(both -> new Reached(link.deputy(), both))
                                        .ifPresent(open::add));
            }
        }
        return false;
    }
}

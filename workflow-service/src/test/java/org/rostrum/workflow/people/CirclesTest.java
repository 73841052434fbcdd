package org.rostrum.workflow.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.people.Circles.Link;

class CirclesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final int DAYS = 6;
    private static final List<String> ROUTES = List.of("standard", "brief");
    private static final List<PersonId> PEOPLE =
            List.of(person(1), person(2), person(3), person(4), person(5));

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }

    @Provide
    Arbitrary<List<Link>> links() {
        Arbitrary<PersonId> anybody = Arbitraries.of(PEOPLE);
        Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS - 1);
        Arbitrary<Set<String>> routes = Arbitraries.of(ROUTES).set().ofMaxSize(2);
        return Combinators.combine(anybody, anybody, day, day, routes)
                .as((a, b, from, more, on) -> link(a, b, from, Math.min(from + more, DAYS), on))
                .filter(link -> !link.principal().equals(link.deputy()))
                .list()
                .ofMaxSize(12);
    }

    private static Link link(
            PersonId principal, PersonId deputy, int from, int until, Set<String> routes) {
        return new Link(
                principal,
                deputy,
                new Stretch(FIRST.plusDays(from), FIRST.plusDays(until), routes));
    }

    @Property
    void neverLetsACircleStandOnAnyDayOfAnyRoute(@ForAll("links") List<Link> wanted) {
        List<Link> accepted = new ArrayList<>();
        for (Link one : wanted) {
            boolean closes = Circles.closedBy(one, accepted);
            List<Link> with = new ArrayList<>(accepted);
            with.add(one);
            assertThat(closes).isEqualTo(circle(with));
            if (!closes) {
                accepted.add(one);
            }
        }
        assertThat(circle(accepted)).isFalse();
    }

    private static boolean circle(List<Link> links) {
        for (int day = 0; day <= DAYS; day++) {
            for (String route : ROUTES) {
                LocalDate on = FIRST.plusDays(day);
                List<Link> there = links.stream().filter(l -> in(l.stretch(), on, route)).toList();
                if (PEOPLE.stream().anyMatch(p -> reaches(p, p, there, new HashSet<>()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean in(Stretch stretch, LocalDate day, String route) {
        return !day.isBefore(stretch.from())
                && !day.isAfter(stretch.until())
                && (stretch.routes().isEmpty() || stretch.routes().contains(route));
    }

    private static boolean reaches(
            PersonId from, PersonId to, List<Link> links, Set<PersonId> seen) {
        return links.stream()
                .filter(link -> link.principal().equals(from))
                .map(Link::deputy)
                .anyMatch(next ->
                        next.equals(to) || seen.add(next) && reaches(next, to, links, seen));
    }

    @Example
    void findsNoneWhereTheDaysDoNotMeet() {
        Link there = link(person(1), person(2), 0, 2, Set.of());
        assertThat(Circles.closedBy(link(person(2), person(1), 3, 4, Set.of()), List.of(there)))
                .isFalse();
        assertThat(Circles.closedBy(link(person(2), person(1), 2, 4, Set.of()), List.of(there)))
                .isTrue();
    }

    @Example
    void findsNoneWhereTheRoutesDoNotMeet() {
        Link there = link(person(1), person(2), 0, 2, Set.of("standard"));
        assertThat(
                        Circles.closedBy(
                                link(person(2), person(1), 0, 2, Set.of("brief")), List.of(there)))
                .isFalse();
        assertThat(Circles.closedBy(link(person(2), person(1), 0, 2, Set.of()), List.of(there)))
                .isTrue();
    }
}

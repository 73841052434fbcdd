package org.rostrum.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.Draft;
import org.rostrum.draft.PersonId;
import org.rostrum.workflow.SubmissionChoices.DepartmentChoice;
import org.rostrum.workflow.SubmissionChoices.LeaderChoice;
import org.rostrum.workflow.SubmissionChoices.PeopleChoice;
import org.rostrum.workflow.SubmissionChoices.PersonChoice;
import org.rostrum.workflow.SubmissionChoices.RouteChoice;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.rostrum.workflow.process.Routes;
import org.rostrum.workflow.route.Route;
import org.rostrum.workflow.route.Station;
import org.rostrum.workflow.routing.RoutesForDrafts;
import org.springframework.stereotype.Component;

/**
 * Makes sensible choices for a submission: the departments that the text is about; where it is
 * about none, those that were chosen last time on the same route, and where there was no last time,
 * all but the drafter's own. Of the leaders those of last time, else all, the highest in the tree
 * of departments last.
 */
@Component
class Choosing {

    private final Routes routes;
    private final Departments departments;
    private final People people;
    private final ReviewStore reviews;
    private final Proposing proposing;
    private final Choosable choosable;
    private final ChosenStore chosen;
    private final RoutesForDrafts routesForDrafts;

    Choosing(
            Routes routes,
            Departments departments,
            People people,
            ReviewStore reviews,
            Proposing proposing,
            Choosable choosable,
            ChosenStore chosen,
            RoutesForDrafts routesForDrafts) {
        this.routes = routes;
        this.departments = departments;
        this.people = people;
        this.reviews = reviews;
        this.proposing = proposing;
        this.choosable = choosable;
        this.chosen = chosen;
        this.routesForDrafts = routesForDrafts;
    }

    SubmissionChoices choices(Draft.Head draft) {
        Optional<Review> live = reviews.newest(draft.id()).filter(Review::live);
        if (live.isPresent()) {
            Route route = routes.version(live.get().route(), live.get().routeVersion());
            return new SubmissionChoices(
                    true, List.of(choice(route, draft, live)), live.get().route());
        }
        List<RouteChoice> all =
                routes.latest().stream()
                        .map(r -> choice(r, draft, reviews.precedent(r.key(), draft.department())))
                        .toList();
        String meant = meant(draft);
        boolean known = all.stream().anyMatch(r -> r.key().equals(meant));
        return new SubmissionChoices(false, all, known ? meant : all.getFirst().key());
    }

    private String meant(Draft.Head draft) {
        return routesForDrafts.of(draft).route();
    }

    private RouteChoice choice(Route route, Draft.Head draft, Optional<Review> precedent) {
        return new RouteChoice(
                route.key(),
                DecisionContexts.label(route.name()),
                route.wantsDepartments(),
                route.leaderCount(),
                departments(draft, precedent.map(Review::departments)),
                route.wantsLeaders()
                        ? leaders(draft, route.leaderCount(), precedent.map(Review::leaders))
                        : List.of(),
                people(route, draft, precedent));
    }

    /** Chosen are those of last time; on a resubmission that is this very review. */
    private List<PeopleChoice> people(Route route, Draft.Head draft, Optional<Review> precedent) {
        return route.stations().stream()
                .flatMap(station -> {
                    Station.Sitting.Chosen sitting = station.chosen();
                    return sitting == null || !offered(station, draft, precedent)
                            ? Stream.empty()
                            : Stream.of(people(station, sitting, draft, precedent));
                })
                .toList();
    }

    private boolean offered(Station station, Draft.Head draft, Optional<Review> precedent) {
        boolean again = precedent.filter(r -> r.live() && r.draft().equals(draft.id())).isPresent();
        return again || station.chosenBy(Station.Chooser.DRAFTER);
    }

    private PeopleChoice people(
            Station station,
            Station.Sitting.Chosen sitting,
            Draft.Head draft,
            Optional<Review> precedent) {
        List<PersonId> before =
                precedent.map(review -> chosen.at(review.id(), station.key())).orElse(List.of());
        return new PeopleChoice(
                station.key(),
                DecisionContexts.label(station.name()),
                choosable.of(sitting.among(), draft.id()).stream()
                        .map(NamedPerson::of)
                        .map(one -> new PersonChoice(one, before.contains(one.id())))
                        .toList());
    }

    private List<DepartmentChoice> departments(
            Draft.Head draft, Optional<List<DepartmentId>> before) {
        Map<DepartmentId, List<Touched>> proposed = proposing.now(draft);
        Predicate<DepartmentId> usual =
                id ->
                        before.map(chosen -> chosen.contains(id))
                                .orElse(!id.equals(draft.department()));
        Predicate<DepartmentId> chosen = proposed.isEmpty() ? usual : proposed::containsKey;
        return departments.all().stream()
                .filter(d -> d.active() && d.countersigns())
                .map(d ->
                        new DepartmentChoice(
                                d,
                                chosen.test(d.id()),
                                proposed.getOrDefault(d.id(), List.of()).stream()
                                        .limit(Touched.MOST)
                                        .toList()))
                .toList();
    }

    private List<LeaderChoice> leaders(
            Draft.Head draft, int count, Optional<List<PersonId>> before) {
        List<Person> able = new ArrayList<>(people.with(Role.LEADER));
        able.removeIf(p -> writes(draft, p.id()));
        able.sort(before.map(Choosing::asBefore).orElseGet(this::highestLast));
        Set<PersonId> chosen =
                before.<Set<PersonId>>map(Set::copyOf)
                        .orElseGet(() ->
                                Set.copyOf(
                                        able.stream()
                                                .skip(count == 0 ? 0 : surplus(able, count))
                                                .map(Person::id)
                                                .toList()));
        return able.stream().map(p -> new LeaderChoice(p, chosen.contains(p.id()))).toList();
    }

    private static int surplus(List<Person> able, int count) {
        return Math.max(0, able.size() - count);
    }

    private static boolean writes(Draft.Head draft, PersonId person) {
        return draft.drafter().equals(person) || draft.details().coDrafters().contains(person);
    }

    private static Comparator<Person> asBefore(List<PersonId> before) {
        return Comparator.comparing(
                p -> before.contains(p.id()) ? before.indexOf(p.id()) : Integer.MAX_VALUE);
    }

    private Comparator<Person> highestLast() {
        List<DepartmentId> order = departments.all().stream().map(Department::id).toList();
        return Comparator.comparing((Person p) ->
                        p.positions().stream()
                                .mapToInt(o -> order.indexOf(o.department()))
                                .min()
                                .orElse(Integer.MAX_VALUE))
                .reversed();
    }
}

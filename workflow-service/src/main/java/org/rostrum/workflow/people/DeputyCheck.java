package org.rostrum.workflow.people;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.forbidden;
import static org.rostrum.outcome.Refusal.invalid;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.springframework.stereotype.Component;

/** Finds everything that speaks against an appointment. */
@Component
class DeputyCheck {

    /** Of an appointment, in days. */
    static final int LONGEST = 366;

    private static final int LONGEST_REASON = 4_000;
    private static final Set<Role> KEEPERS =
            Set.of(Role.AUDITOR, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);

    private final People people;
    private final DeputyRoutes routes;
    private final Today today;

    DeputyCheck(People people, DeputyRoutes routes, Today today) {
        this.people = people;
        this.routes = routes;
        this.today = today;
    }

    /**
     * @param all that stand today or later
     */
    List<Refusal> appointing(NewDeputyship wanted, List<Deputyship> all, Actor actor) {
        List<Refusal> reasons = new ArrayList<>(mayAppoint(wanted, actor));
        reasons.addAll(principal(wanted));
        reasons.addAll(deputy(wanted));
        reasons.addAll(days(wanted));
        wanted.routes().stream()
                .filter(route -> !routes.known().contains(route))
                .sorted()
                .forEach(route -> reasons.add(invalid("deputy.route-unknown", route)));
        reasons.addAll(reason(wanted.reason()));
        reasons.addAll(others(wanted, all));
        return reasons;
    }

    /** Whether the person may say who stands in for the principal. */
    static boolean isFor(Deputyship one, Actor actor) {
        return one.principal().value().equals(actor.person()) || keepsPeople(actor);
    }

    private static boolean keepsPeople(Actor actor) {
        return actor.roles().contains(Role.SYSTEM_ADMIN.name());
    }

    private static List<Refusal> mayAppoint(NewDeputyship wanted, Actor actor) {
        boolean may = wanted.principal().value().equals(actor.person()) || keepsPeople(actor);
        return may ? List.of() : List.of(forbidden("deputy.for-another"));
    }

    private List<Refusal> principal(NewDeputyship wanted) {
        Optional<Person> found = people.find(wanted.principal()).filter(Person::active);
        if (found.isEmpty()) {
            return List.of(invalid("deputy.nobody-to-stand-in-for"));
        }
        return keeps(found.get())
                ? List.of(invalid("deputy.decides-nothing", found.get().name()))
                : List.of();
    }

    private List<Refusal> deputy(NewDeputyship wanted) {
        if (wanted.principal().equals(wanted.deputy())) {
            return List.of(invalid("deputy.yourself"));
        }
        Optional<Person> found = people.find(wanted.deputy());
        if (found.isEmpty()) {
            return List.of(invalid("deputy.unknown"));
        }
        Person deputy = found.get();
        if (!deputy.active()) {
            return List.of(invalid("deputy.account-closed", deputy.name()));
        }
        return keeps(deputy)
                ? List.of(invalid("deputy.keeps-the-house", deputy.name()))
                : List.of();
    }

    private static boolean keeps(Person person) {
        return person.roles().stream().anyMatch(KEEPERS::contains);
    }

    private List<Refusal> days(NewDeputyship wanted) {
        LocalDate from = wanted.from();
        LocalDate until = wanted.until();
        if (until.isBefore(from)) {
            return List.of(invalid("deputy.days-backwards"));
        }
        List<Refusal> reasons = new ArrayList<>();
        if (from.isBefore(today.day())) {
            reasons.add(invalid("deputy.days-past", today.day().toString()));
        }
        if (ChronoUnit.DAYS.between(from, until) >= LONGEST) {
            reasons.add(invalid("deputy.days-too-many", LONGEST));
        }
        return reasons;
    }

    private static List<Refusal> reason(String reason) {
        if (reason.isEmpty()) {
            return List.of(invalid("deputy.reason-missing"));
        }
        return reason.length() > LONGEST_REASON
                ? List.of(invalid("deputy.reason-too-long", LONGEST_REASON, reason.length()))
                : List.of();
    }

    /** A second deputy for the same days, and circles. */
    private static List<Refusal> others(NewDeputyship wanted, List<Deputyship> all) {
        List<Refusal> reasons = new ArrayList<>();
        all.stream()
                .filter(one -> one.principal().equals(wanted.principal()))
                .filter(one -> one.stretch().shared(wanted.stretch()).isPresent())
                .map(one ->
                        conflict(
                                "deputy.appointed-already",
                                one.deputyName(),
                                one.from().toString(),
                                one.until().toString()))
                .forEach(reasons::add);
        var link = new Circles.Link(wanted.principal(), wanted.deputy(), wanted.stretch());
        if (!wanted.principal().equals(wanted.deputy())
                && Circles.closedBy(link, all.stream().map(Deputyship::link).toList())) {
            reasons.add(conflict("deputy.circle"));
        }
        return reasons;
    }
}

package org.rostrum.workflow;

import static org.rostrum.outcome.Refusal.conflict;
import static org.rostrum.outcome.Refusal.forbidden;
import static org.rostrum.outcome.Refusal.invalid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.springframework.stereotype.Component;

/** Finds everything that speaks against adding a seat, or against taking it away. */
@Component
class AddingCheck {

    private final AddedSeatStore store;
    private final CandidateStore candidates;
    private final Departments departments;
    private final NeededLater needed;

    AddingCheck(
            AddedSeatStore store,
            CandidateStore candidates,
            Departments departments,
            NeededLater needed) {
        this.store = store;
        this.candidates = candidates;
        this.departments = departments;
        this.needed = needed;
    }

    Addable addable(Review review, SeatId seat, PersonId person) {
        List<DepartmentId> able = new ArrayList<>(store.ableDepartments(seat));
        able.removeAll(needed.departments(review));
        Set<PersonId> later = needed.people(review);
        return new Addable(
                departments.all().stream().filter(d -> able.contains(d.id())).toList(),
                candidates.toAdd(seat).stream()
                        .filter(one -> one.problems("").isEmpty())
                        .map(Candidate::person)
                        .filter(one -> !one.id().equals(person) && !later.contains(one.id()))
                        .toList());
    }

    List<Refusal> adding(
            Review review, Standing standing, PersonId by, SeatWanted wanted, String reason) {
        List<Refusal> reasons = new ArrayList<>(standing.unmet());
        reasons.addAll(SeatReasons.problems(reason));
        reasons.addAll(
                switch (wanted) {
                    case SeatWanted.OfDepartment(DepartmentId id) ->
                            department(review, standing.seat(), id);
                    case SeatWanted.OfPerson(PersonId id) ->
                            person(review, standing.seat(), by, id);
                });
        return reasons;
    }

    private List<Refusal> department(Review review, SeatId seat, DepartmentId id) {
        Optional<Department> department = departments.find(id).filter(Department::active);
        if (department.isEmpty()) {
            return List.of(invalid("adding.department-unknown"));
        }
        if (store.asked(seat, id)) {
            return List.of(conflict("adding.asked-already", department.get().name()));
        }
        if (needed.departments(review).contains(id)) {
            return List.of(conflict("adding.asked-later", department.get().name()));
        }
        return store.ableDepartments(seat).contains(id)
                ? List.of()
                : List.of(invalid("adding.nobody-there", department.get().name()));
    }

    private List<Refusal> person(Review review, SeatId seat, PersonId by, PersonId id) {
        if (by.equals(id)) {
            return List.of(invalid("adding.yourself"));
        }
        return candidates
                .toAdd(seat, id)
                .map(one ->
                        one.fits()
                                ? needed.problems(review, one, "")
                                : List.of(invalid("adding.no-voice", one.person().name())))
                .orElseGet(() -> List.of(invalid("candidate.unknown")));
    }

    /**
     * @param addition null where the route asks the seat
     */
    List<Refusal> removing(
            Standing standing, @Nullable Addition addition, PersonId by, String reason) {
        List<Refusal> reasons = new ArrayList<>(SeatReasons.problems(reason));
        if (addition == null) {
            reasons.add(forbidden("removing.not-added", standing.seatName()));
        } else if (!addition.by().equals(by)) {
            reasons.add(forbidden("removing.not-yours", standing.seatName()));
        }
        switch (standing.voice().seat()) {
            case OPEN, WAITING -> {}
            case DECIDED -> reasons.add(conflict("decision.seat-decided", standing.seatName()));
            case CLOSED -> reasons.add(conflict("decision.seat-closed"));
        }
        return reasons;
    }
}

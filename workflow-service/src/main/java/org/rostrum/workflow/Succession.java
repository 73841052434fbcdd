package org.rostrum.workflow;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.PersonId;
import org.rostrum.record.Actor;
import org.rostrum.workflow.Replacement.OfDepartment;
import org.rostrum.workflow.Replacement.OfLeader;
import org.rostrum.workflow.people.Department;
import org.rostrum.workflow.people.Departments;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.springframework.stereotype.Component;

/** Puts others into the seats of those who cannot decide any more, and tells the record. */
@Component
class Succession {

    private final ReviewStore reviews;
    private final Chronicle chronicle;
    private final Departments departments;
    private final People people;

    Succession(ReviewStore reviews, Chronicle chronicle, Departments departments, People people) {
        this.reviews = reviews;
        this.chronicle = chronicle;
        this.departments = departments;
        this.people = people;
    }

    /** The review as it will be; nothing is written yet. */
    static Review seated(Review review, List<Replacement> replacements) {
        List<DepartmentId> departments = new ArrayList<>(review.departments());
        List<PersonId> leaders = new ArrayList<>(review.leaders());
        for (Replacement one : replacements) {
            switch (one) {
                case OfDepartment(DepartmentId left, DepartmentId successor) ->
                        departments.replaceAll(d -> d.equals(left) ? successor : d);
                case OfLeader(PersonId left, PersonId successor) ->
                        leaders.replaceAll(l -> l.equals(left) ? successor : l);
            }
        }
        return review.seating(departments, leaders);
    }

    void write(Review seated, List<Replacement> replacements, Actor actor) {
        if (replacements.isEmpty()) {
            return;
        }
        reviews.seat(seated);
        for (Replacement one : replacements) {
            switch (one) {
                case OfDepartment(DepartmentId left, DepartmentId successor) ->
                        chronicle.replaced(seated, named(left), named(successor), actor);
                case OfLeader(PersonId left, PersonId successor) ->
                        chronicle.replaced(seated, named(left), named(successor), actor);
            }
        }
    }

    private Chronicle.Named named(DepartmentId id) {
        Department department = departments.find(id).orElseThrow();
        return new Chronicle.Named(id.value(), department.name());
    }

    private Chronicle.Named named(PersonId id) {
        Person person = people.find(id).orElseThrow();
        return new Chronicle.Named(id.value(), person.name());
    }
}

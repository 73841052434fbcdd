package org.rostrum.web.draft;

import java.util.List;
import java.util.Set;
import org.rostrum.draft.Classification;
import org.rostrum.draft.DepartmentId;
import org.rostrum.draft.DraftDetails;
import org.rostrum.draft.DraftId;
import org.rostrum.draft.NewDraft;
import org.rostrum.draft.PersonId;
import org.rostrum.draft.Urgency;
import org.rostrum.draft.revision.Creating;
import org.rostrum.draft.text.PlainText;
import org.rostrum.draft.text.Text;
import org.rostrum.outcome.Outcome;
import org.rostrum.record.Actor;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.AddingDepartment;
import org.rostrum.workflow.people.AddingPerson;
import org.rostrum.workflow.people.Appointment;
import org.rostrum.workflow.people.DepartmentDetails;
import org.rostrum.workflow.people.NewDepartment;
import org.rostrum.workflow.people.NewPerson;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.PersonDetails;
import org.rostrum.workflow.people.Role;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A department with people who write, and drafts by them. */
final class Writers {

    static final String SPEECH =
            "在青年創新論壇上的致辭\n\n各位來賓，各位青年朋友：\n　　大家上午好！\n一、開時代新局\n　　過去五年，全市研發投入年均增長。\n";

    private final AddingDepartment departments;
    private final AddingPerson people;
    private final Creating creating;

    Writers(AddingDepartment departments, AddingPerson people, Creating creating) {
        this.departments = departments;
        this.people = people;
        this.creating = creating;
    }

    DepartmentId department(String code, String name) {
        var details = new DepartmentDetails(name, null, false, true, 0);
        return done(departments.add(new NewDepartment(code, details), Actor.system())).id();
    }

    Person person(String username, String name, Role role, DepartmentId... departments) {
        var places = List.of(departments).stream().map(d -> new Appointment(d, false, "")).toList();
        var details = new PersonDetails(name, "", Set.of(role), places, true);
        return done(people.add(new NewPerson(username, details), Actor.system()));
    }

    DraftId draft(Person drafter, String title, String text, PersonId... coDrafters) {
        var details =
                new DraftDetails(
                        title,
                        "",
                        "馮世昌",
                        null,
                        "",
                        8,
                        Urgency.URGENT,
                        Classification.INTERNAL,
                        Set.of(coDrafters));
        var wanted = new NewDraft(details, drafter.positions().getFirst().department(), null);
        return done(creating.create(wanted, read(text), signedIn(drafter).actor()));
    }

    static Text read(String plain) {
        return done(PlainText.read(plain));
    }

    static SignedIn signedIn(Person person) {
        return new SignedIn(
                person.id().value(), person.username(), person.name(), person.roles(), "password");
    }

    static RequestPostProcessor as(Person person) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        signedIn(person), null, List.of()));
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var reasons) -> throw new AssertionError(reasons.toString());
        };
    }
}

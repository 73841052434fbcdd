package testing.rostrum;

import java.util.List;
import java.util.Set;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.web.security.Accounts;
import org.rostrum.web.security.SignedIn;
import org.rostrum.web.security.SignedInAuthentication;
import org.rostrum.workflow.people.AddingPerson;
import org.rostrum.workflow.people.Appointment;
import org.rostrum.workflow.people.NewPerson;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.PersonDetails;
import org.rostrum.workflow.people.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * People for tests of the web: {@code @Import(Townsfolk.class)}, add them once, then send requests
 * {@code .with(townsfolk.signedIn("lin"))}.
 */
@TestComponent
public class Townsfolk {

    public static final String PASSWORD = "correct horse battery";

    private final AddingPerson adding;
    private final Accounts accounts;
    private final People people;

    Townsfolk(AddingPerson adding, Accounts accounts, People people) {
        this.adding = adding;
        this.accounts = accounts;
        this.people = people;
    }

    /** Who can sign in only by {@link #signedIn}. */
    public Person add(String username, String name, Set<Role> roles, Appointment... positions) {
        var details = new PersonDetails(name, "", roles, List.of(positions), true);
        return switch (adding.add(new NewPerson(username, details), Actor.system())) {
            case Outcome.Done<Person>(Person added) -> added;
            case Outcome.Refused<Person>(List<Refusal> reasons) ->
                    throw new AssertionError(reasons);
        };
    }

    /** Who can also sign in with {@link #PASSWORD}. */
    public Person addWithPassword(String username, String name, Role... roles) {
        Person added = add(username, name, Set.of(roles));
        accounts.setPassword(added.id(), PASSWORD);
        return added;
    }

    public SignedIn person(String username) {
        Person person = people.byUsername(username).orElseThrow();
        return new SignedIn(
                person.id().value(), username, person.name(), person.roles(), "password");
    }

    /** The request comes from a browser in which the person is signed in; add {@code csrf()}. */
    public RequestPostProcessor signedIn(String username) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                new SignedInAuthentication(person(username)));
    }
}

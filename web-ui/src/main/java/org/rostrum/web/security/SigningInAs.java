package org.rostrum.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.rostrum.web.NoSuchPage;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with one click, in the demonstration and nowhere else. */
@Controller
@ConditionalOnBooleanProperty("rostrum.demonstration")
class SigningInAs {

    private static final int MOST = 100;

    private final People people;
    private final SecurityContextRepository contexts;
    private final ChangeSessionIdAuthenticationStrategy fixation =
            new ChangeSessionIdAuthenticationStrategy();

    SigningInAs(People people, SecurityContextRepository contexts) {
        this.people = people;
        this.contexts = contexts;
    }

    List<Person> choices() {
        return people.list("", null, MOST).items().stream().filter(Person::active).toList();
    }

    @PostMapping("/login/as")
    String signIn(
            @RequestParam String username,
            HttpServletRequest request,
            HttpServletResponse response) {
        Person person =
                people.byUsername(username).filter(Person::active).orElseThrow(NoSuchPage::new);
        var by = new SignedInAuthentication(CheckingPassword.signedIn(person, "password"));
        fixation.onAuthentication(by, request, response);
        var context = new SecurityContextImpl(by);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return "redirect:" + Home.of(by);
    }
}

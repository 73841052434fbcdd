package org.rostrum.web.security;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a user name and a password. Unknown names, closed accounts and wrong passwords look the
 * same and take the same time.
 */
@Component
class CheckingPassword implements AuthenticationProvider {

    private final People people;
    private final CredentialStore credentials;
    private final Hashing hashing;
    private final Throttle throttle;

    /** Compared with when there is no such person. */
    private final Credential nobodys;

    CheckingPassword(
            People people, CredentialStore credentials, Hashing hashing, Throttle throttle) {
        this.people = people;
        this.credentials = credentials;
        this.hashing = hashing;
        this.throttle = throttle;
        this.nobodys = new Credential(Objects.requireNonNull(hashing.encode("nobody")), false);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String password = asked.getCredentials() instanceof String text ? text : "";
        String address =
                asked.getDetails() instanceof WebAuthenticationDetails details
                        ? details.getRemoteAddress()
                        : "";
        return check(asked.getName().strip(), password, address);
    }

    /**
     * @param address where the request came from
     * @throws TooManyAttempts when it was not even looked at
     */
    SignedInAuthentication check(String username, String password, String address) {
        Duration wait = throttle.admit(username, address);
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
        Optional<Person> person = people.byUsername(username);
        Optional<Credential> known = person.flatMap(p -> credentials.of(p.id()));
        Credential credential = known.orElse(nobodys);
        boolean right =
                hashing.matches(shortened(password), credential.hash())
                        & known.isPresent()
                        & person.filter(Person::active).isPresent();
        if (!right) {
            throw new BadCredentialsException("wrong user name or password");
        }
        throttle.succeeded(username, address);
        return new SignedInAuthentication(
                signedIn(person.orElseThrow(), "password"), credential.mustChange());
    }

    /** Nobody can have a longer one, and hashing megabytes would be a way to keep us busy. */
    private static String shortened(String password) {
        return password.length() > 2 * PasswordRules.MOST ? "" : password;
    }

    static SignedIn signedIn(Person person, String by) {
        return new SignedIn(
                person.id().value(), person.username(), person.name(), person.roles(), by);
    }

    /** Too many wrong passwords, for the name or from the address. */
    static final class TooManyAttempts extends AuthenticationException {

        private static final long serialVersionUID = 1;

        private final Duration wait;

        TooManyAttempts(Duration wait) {
            super("too many attempts");
            this.wait = wait;
        }

        /** Rounded up, so that who waits this long can try. */
        long seconds() {
            return wait.plusMillis(999).toSeconds();
        }
    }
}

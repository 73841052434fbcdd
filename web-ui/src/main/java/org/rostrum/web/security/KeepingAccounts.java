package org.rostrum.web.security;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.draft.PersonId;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Recorder;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What security administrators do to the accounts of others. */
@Service
public class KeepingAccounts {

    /** No letters and digits that are taken for each other when read aloud. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final People people;
    private final Accounts accounts;
    private final Sessions sessions;
    private final TokenStore tokens;
    private final Recorder recorder;
    private final SecureRandom random = new SecureRandom();

    KeepingAccounts(
            People people,
            Accounts accounts,
            Sessions sessions,
            TokenStore tokens,
            Recorder recorder) {
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.recorder = recorder;
    }

    /**
     * A new password, to be handed to the person, who has to change it at the next sign-in. Whoever
     * had the old one is signed out, and tokens end.
     */
    @Transactional
    public Outcome<String> resetPassword(PersonId id, SignedIn by) {
        Optional<Person> person = people.find(id);
        if (!by.has(Role.SECURITY_ADMIN)) {
            return Outcome.refused(Refusal.forbidden("accounts.security-admin-only"));
        }
        if (person.isEmpty()) {
            return Outcome.refused(Refusal.notFound("person.unknown"));
        }
        String password = invented();
        accounts.setForTheFirstTime(id, password);
        sessions.endAll(person.get().username());
        tokens.deleteAll(id);
        append("account.password-changed", person.get(), by);
        return Outcome.done(password);
    }

    /** How many sessions there were. */
    @Transactional
    public Outcome<Integer> signOut(PersonId id, SignedIn by) {
        Optional<Person> person = people.find(id);
        if (!by.has(Role.SECURITY_ADMIN) && !by.id().equals(id)) {
            return Outcome.refused(Refusal.forbidden("accounts.security-admin-only"));
        }
        if (person.isEmpty()) {
            return Outcome.refused(Refusal.notFound("person.unknown"));
        }
        int ended = sessions.endAll(person.get().username());
        append("account.signed-out", person.get(), by);
        return Outcome.done(ended);
    }

    /** Where the person is signed in at this moment. */
    public int sessions(Person person) {
        return sessions.count(person.username());
    }

    private void append(String event, Person person, SignedIn by) {
        Map<String, Object> facts =
                Map.of("person", person.id().toString(), "username", person.username());
        recorder.append("accounts", event, by.actor(), facts);
    }

    private String invented() {
        List<String> groups = random.ints(GROUPS).mapToObj(_ -> group()).toList();
        return String.join("-", groups);
    }

    private String group() {
        return random.ints(GROUP, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .reduce("", String::concat);
    }
}

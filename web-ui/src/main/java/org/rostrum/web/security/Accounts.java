package org.rostrum.web.security;

import java.time.Clock;
import java.util.Objects;
import org.rostrum.draft.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passwords as they are kept. Checks no rules and records nothing: the verbs around it do. */
@Service
public class Accounts {

    private final CredentialStore store;
    private final Hashing hashing;
    private final Clock clock;

    Accounts(CredentialStore store, Hashing hashing, Clock clock) {
        this.store = store;
        this.hashing = hashing;
        this.clock = clock;
    }

    /** Sets a password that the person chose. Any password will do, also a short one. */
    @Transactional
    public void setPassword(PersonId person, String password) {
        set(person, password, false);
    }

    /** Sets a password that the person has to change at the next sign-in. */
    void setForTheFirstTime(PersonId person, String password) {
        set(person, password, true);
    }

    private void set(PersonId person, String password, boolean mustChange) {
        String hash = Objects.requireNonNull(hashing.encode(password));
        store.set(person, new Credential(hash, mustChange), clock.instant());
    }
}

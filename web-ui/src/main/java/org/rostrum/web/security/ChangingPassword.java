package org.rostrum.web.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Recorder;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody chooses another password and proves to know the one of before. */
@Service
class ChangingPassword {

    private final CheckingPassword checking;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Recorder recorder;

    /** Begins after the check: counting an attempt needs a connection of its own. */
    private final TransactionTemplate transaction;

    ChangingPassword(
            CheckingPassword checking,
            Accounts accounts,
            Sessions sessions,
            Recorder recorder,
            PlatformTransactionManager transactions) {
        this.checking = checking;
        this.accounts = accounts;
        this.sessions = sessions;
        this.recorder = recorder;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What is typed: the password of before, and the new one twice. */
    record Wanted(String current, String password, String repeated) {

        /** A field that was left out was left empty. */
        Wanted {
            current = Objects.requireNonNullElse(current, "");
            password = Objects.requireNonNullElse(password, "");
            repeated = Objects.requireNonNullElse(repeated, "");
        }
    }

    /**
     * Signs the person out everywhere else.
     *
     * @param session stays signed in
     */
    Outcome<Integer> change(SignedIn person, Wanted wanted, String address, String session) {
        List<Refusal> problems =
                new ArrayList<>(PasswordRules.problems(person.username(), wanted.password()));
        if (!wanted.password().equals(wanted.repeated())) {
            problems.add(Refusal.invalid("password.not-repeated"));
        }
        if (wanted.password().equals(wanted.current())) {
            problems.add(Refusal.invalid("password.as-before"));
        }
        problems.addAll(current(person, wanted.current(), address));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Integer ended = transaction.execute(_ -> write(person, wanted.password(), session));
        return Outcome.done(ended == null ? 0 : ended);
    }

    private int write(SignedIn person, String password, String session) {
        accounts.setPassword(person.id(), password);
        recorder.append(
                "accounts",
                "account.password-changed",
                person.actor(),
                Map.of("person", person.id().toString(), "username", person.username()));
        return sessions.endOthers(person.username(), session);
    }

    private List<Refusal> current(SignedIn person, String password, String address) {
        try {
            checking.check(person.username(), password, address);
            return List.of();
        } catch (CheckingPassword.TooManyAttempts e) {
            return List.of(Refusal.conflict("password.wait", e.seconds()));
        } catch (BadCredentialsException _) {
            return List.of(Refusal.invalid("password.wrong"));
        }
    }
}

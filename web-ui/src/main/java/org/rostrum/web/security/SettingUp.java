package org.rostrum.web.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.outcome.Outcome;
import org.rostrum.outcome.Refusal;
import org.rostrum.record.Actor;
import org.rostrum.record.Recorder;
import org.rostrum.workflow.people.AddingPerson;
import org.rostrum.workflow.people.NewPerson;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.PersonDetails;
import org.rostrum.workflow.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the first two administrators of an empty installation: both or neither, and only once. */
@Service
class SettingUp {

    private final SetUpCode code;
    private final People people;
    private final AddingPerson adding;
    private final Accounts accounts;
    private final Recorder recorder;
    private final TransactionTemplate transaction;

    SettingUp(
            SetUpCode code,
            People people,
            AddingPerson adding,
            Accounts accounts,
            Recorder recorder,
            PlatformTransactionManager transactions) {
        this.code = code;
        this.people = people;
        this.adding = adding;
        this.accounts = accounts;
        this.recorder = recorder;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One of the two. */
    record Administrator(String username, String name, String password) {}

    boolean isWanted() {
        return people.none();
    }

    Outcome<Person> setUp(String typed, Administrator system, Administrator security) {
        return transaction.execute(status -> {
            Outcome<Person> outcome = inside(typed, system, security);
            if (outcome instanceof Outcome.Refused<Person>) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }

    private Outcome<Person> inside(String typed, Administrator system, Administrator security) {
        List<Refusal> problems = new ArrayList<>();
        if (!code.redeem(typed) || !people.none()) {
            problems.add(Refusal.invalid("setup.code-wrong"));
        }
        problems.addAll(PasswordRules.problems(system.username(), system.password()));
        problems.addAll(PasswordRules.problems(security.username(), security.password()));
        if (problems.isEmpty()) {
            add(system, Role.SYSTEM_ADMIN, problems);
            add(security, Role.SECURITY_ADMIN, problems);
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems.stream().distinct().toList());
        }
        Map<String, Object> facts =
                Map.of("system", system.username(), "security", security.username());
        recorder.append("accounts", "account.set-up", Actor.system(), facts);
        return Outcome.done(people.byUsername(system.username().strip()).orElseThrow());
    }

    private void add(Administrator wanted, Role role, List<Refusal> problems) {
        var details = new PersonDetails(wanted.name(), "", Set.of(role), List.of(), true);
        switch (adding.add(new NewPerson(wanted.username(), details), Actor.system())) {
            case Outcome.Done<Person>(Person added) ->
                    accounts.setPassword(added.id(), wanted.password());
            case Outcome.Refused<Person>(List<Refusal> reasons) -> problems.addAll(reasons);
        }
    }
}

package org.rostrum.web.security;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.outcome.Refusal;

/** Length is what makes a password good; no rules about digits and signs. */
final class PasswordRules {

    static final int LEAST = 12;
    static final int MOST = 200;

    private PasswordRules() {}

    static List<Refusal> problems(String username, String password) {
        List<Refusal> problems = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            problems.add(Refusal.invalid("password.too-short", LEAST));
        }
        if (length > MOST) {
            problems.add(Refusal.invalid("password.too-long", MOST));
        }
        if (password.equalsIgnoreCase(username)) {
            problems.add(Refusal.invalid("password.is-username"));
        }
        return problems;
    }
}

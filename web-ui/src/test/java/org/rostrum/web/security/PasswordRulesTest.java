package org.rostrum.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rostrum.outcome.Refusal;

class PasswordRulesTest {

    @Test
    void wantsTwelveCharacters() {
        assertThat(PasswordRules.problems("lin", "12345678901"))
                .containsExactly(Refusal.invalid("password.too-short", 12));
        assertThat(PasswordRules.problems("lin", "今天天氣很好我們去公園吧")).isEmpty();
    }

    @Test
    void countsCharactersNotUnits() {
        assertThat(PasswordRules.problems("lin", "𠮷".repeat(6))).hasSize(1);
        assertThat(PasswordRules.problems("lin", "𠮷".repeat(200))).isEmpty();
    }

    @Test
    void refusesMoreThanTwoHundred() {
        assertThat(PasswordRules.problems("lin", "x".repeat(201)))
                .containsExactly(Refusal.invalid("password.too-long", 200));
    }

    @Test
    void refusesTheUsername() {
        assertThat(PasswordRules.problems("a.long.username", "A.Long.Username"))
                .containsExactly(Refusal.invalid("password.is-username"));
        assertThat(PasswordRules.problems("lin", "LIN")).hasSize(2);
    }
}

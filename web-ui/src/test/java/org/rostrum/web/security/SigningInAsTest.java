package org.rostrum.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.Page;
import org.rostrum.draft.PersonId;
import org.rostrum.web.NoSuchPage;
import org.rostrum.workflow.people.People;
import org.rostrum.workflow.people.Person;
import org.rostrum.workflow.people.Role;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

class SigningInAsTest {

    private static final Person AUDITOR = person("shen", true);
    private static final Person CLOSED = person("gone", false);

    private final People people = mock(People.class);
    private final SigningInAs page =
            new SigningInAs(people, new HttpSessionSecurityContextRepository());

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void signsInUnderAnotherSessionName() {
        when(people.byUsername("shen")).thenReturn(Optional.of(AUDITOR));
        var request = new MockHttpServletRequest();
        String before = request.getSession(true).getId();
        String next = page.signIn("shen", request, new MockHttpServletResponse());
        assertThat(next).isEqualTo("redirect:/register");
        assertThat(request.getSession().getId()).isNotEqualTo(before);
        var kept = (SecurityContext) request.getSession().getAttribute("SPRING_SECURITY_CONTEXT");
        assertThat(kept.getAuthentication()).extracting("name").isEqualTo("shen");
    }

    @Test
    void knowsNobodyElseAndNoClosedAccounts() {
        when(people.byUsername("gone")).thenReturn(Optional.of(CLOSED));
        when(people.list("", null, 100)).thenReturn(new Page<>(List.of(AUDITOR, CLOSED), null));
        assertThat(page.choices()).containsExactly(AUDITOR);
        for (String username : List.of("gone", "nobody")) {
            assertThatThrownBy(() ->
                            page.signIn(
                                    username,
                                    new MockHttpServletRequest(),
                                    new MockHttpServletResponse()))
                    .isInstanceOf(NoSuchPage.class);
        }
    }

    @Test
    void existsInTheDemonstrationOnly() {
        var context =
                new ApplicationContextRunner()
                        .withBean(People.class, () -> people)
                        .withBean(
                                SecurityContextRepository.class,
                                HttpSessionSecurityContextRepository::new)
                        .withUserConfiguration(SigningInAs.class);
        context.run(started -> assertThat(started).doesNotHaveBean(SigningInAs.class));
        context.withPropertyValues("rostrum.demonstration=false")
                .run(started -> assertThat(started).doesNotHaveBean(SigningInAs.class));
        context.withPropertyValues("rostrum.demonstration=true")
                .run(started -> assertThat(started).hasSingleBean(SigningInAs.class));
    }

    private static Person person(String username, boolean active) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                username,
                username,
                "",
                active,
                Set.of(Role.AUDITOR),
                List.of());
    }
}

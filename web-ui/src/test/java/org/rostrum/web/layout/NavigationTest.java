package org.rostrum.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rostrum.web.security.SignedIn;
import org.rostrum.workflow.people.Role;

class NavigationTest {

    @Test
    void leadsPeopleOnlyToWhereTheirWorkIs() {
        assertThat(sections(Role.DRAFTER))
                .containsExactly("inbox", "drafts", "register", "lexicon");
        assertThat(sections(Role.REVIEWER)).containsExactly("inbox", "register", "lexicon");
        assertThat(sections(Role.OFFICE, Role.LEADER))
                .containsExactly("inbox", "stopped", "register", "insight", "lexicon");
        assertThat(sections(Role.AUDITOR))
                .containsExactly("register", "insight", "lexicon", "routes");
        assertThat(sections(Role.SYSTEM_ADMIN))
                .containsExactly(
                        "people", "departments", "routes", "stopped", "calendar", "deliveries");
        assertThat(sections(Role.SECURITY_ADMIN))
                .containsExactly("people", "departments", "stopped", "calendar");
    }

    @Test
    void tellsHowMuchWaits() {
        assertThat(Navigation.of(person(Role.LEADER), 6).getFirst())
                .isEqualTo(new NavEntry("inbox", "/inbox", 6));
    }

    private static List<String> sections(Role... roles) {
        return Navigation.of(person(roles), 0).stream().map(NavEntry::section).toList();
    }

    private static SignedIn person(Role... roles) {
        return new SignedIn(UUID.randomUUID(), "x", "某", Set.of(roles), "password");
    }
}

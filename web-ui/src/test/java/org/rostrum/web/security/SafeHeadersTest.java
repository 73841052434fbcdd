package org.rostrum.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.workflow.people.Role;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import testing.rostrum.Hourglass;
import testing.rostrum.RostrumWebTest;
import testing.rostrum.Townsfolk;

@RostrumWebTest
@Import({Townsfolk.class, Hourglass.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafeHeadersTest {

    private final MockMvc mvc;
    private final Townsfolk townsfolk;

    SafeHeadersTest(MockMvc mvc, Townsfolk townsfolk) {
        this.mvc = mvc;
        this.townsfolk = townsfolk;
    }

    @BeforeAll
    void people() {
        townsfolk.addWithPassword("lin", "林美玲", Role.DRAFTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/inbox",
                "/no-such-page",
                "/api/me",
                "/api/nothing",
                "/ui/nothing.js",
                "/people",
                "/error"
            })
    void standOnEveryAnswer(String path) throws Exception {
        safe(mvc.perform(get(path)).andReturn().getResponse());
        safe(mvc.perform(get(path).with(townsfolk.signedIn("lin"))).andReturn().getResponse());
        safe(mvc.perform(post(path)).andReturn().getResponse());
    }

    @Test
    void promiseTlsOnlyOverTls() throws Exception {
        var plain = mvc.perform(get("/login")).andReturn().getResponse();
        assertThat(plain.getHeader("Strict-Transport-Security")).isNull();
        var secure = mvc.perform(get("/login").secure(true)).andReturn().getResponse();
        assertThat(secure.getHeader("Strict-Transport-Security")).isNotNull();
    }

    private static void safe(MockHttpServletResponse answer) {
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    }
}

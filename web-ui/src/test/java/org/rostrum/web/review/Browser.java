package org.rostrum.web.review;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import testing.rostrum.Townsfolk;

/** Gets and sends pages as a person does, without JavaScript. */
@TestComponent
public class Browser {

    private static final String SESSION = "rostrum-session";

    private final Map<String, Cookie> sessions = new HashMap<>();
    private final MockMvc mvc;
    private final Townsfolk townsfolk;

    Browser(MockMvc mvc, Townsfolk townsfolk) {
        this.mvc = mvc;
        this.townsfolk = townsfolk;
    }

    /**
     * @param location where it leads to; empty when it leads nowhere
     */
    public record Answer(int status, String location, String contentType, String text) {

        public Document page() {
            return Jsoup.parse(text);
        }
    }

    public Answer get(String username, String path) throws Exception {
        // What stands in a link is encoded already.
        return send(
                username,
                path.contains("%")
                        ? MockMvcRequestBuilders.get(URI.create(path))
                        : MockMvcRequestBuilders.get(path));
    }

    public Answer inLanguage(String tag, String username, String path) throws Exception {
        return send(
                username,
                MockMvcRequestBuilders.get(path).header(HttpHeaders.ACCEPT_LANGUAGE, tag));
    }

    /**
     * @param form names and values in turn
     */
    public Answer post(String username, String path, String... form) throws Exception {
        var request = MockMvcRequestBuilders.post(path).with(csrf());
        for (int i = 0; i < form.length; i += 2) {
            request.param(form[i], form[i + 1]);
        }
        return send(username, request);
    }

    /** As the page's script sends a form. */
    public Answer postByScript(String username, String path, String... form) throws Exception {
        var request = MockMvcRequestBuilders.post(path).with(csrf()).header("HX-Request", "true");
        for (int i = 0; i < form.length; i += 2) {
            request.param(form[i], form[i + 1]);
        }
        return send(username, request);
    }

    /** Keeps each person's session as a browser does. */
    private Answer send(String username, MockHttpServletRequestBuilder request) throws Exception {
        Cookie kept = sessions.get(username);
        if (kept != null) {
            request.cookie(kept);
        }
        MockHttpServletResponse response =
                mvc.perform(request.with(townsfolk.signedIn(username))).andReturn().getResponse();
        Cookie given = response.getCookie(SESSION);
        if (given != null && given.getMaxAge() != 0) {
            sessions.put(username, given);
        }
        String location = response.getRedirectedUrl();
        return new Answer(
                response.getStatus(),
                location == null ? "" : location,
                String.valueOf(response.getContentType()),
                response.getContentAsString(StandardCharsets.UTF_8));
    }
}

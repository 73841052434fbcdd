package org.rostrum.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers of the filters in front of the API, as RFC 9457 problem details, in the shape and with
 * the types that the API itself has.
 */
@Component("securityProblem")
class Problem {

    private final MessageSource words;
    private final JsonMapper json;

    Problem(MessageSource words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    /** {@code code} is the reason's; its texts stand in the bundle of security. */
    void write(HttpServletResponse response, HttpStatus status, String code, Locale locale)
            throws IOException {
        String detail = words.getMessage("problem." + code + ".detail", null, locale);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:rostrum:problem:" + type(status)));
        problem.setTitle(words.getMessage("problem." + code, null, locale));
        problem.setDetail(detail);
        problem.setProperties(Map.of("reasons", List.of(Map.of("code", code, "text", detail))));
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private static String type(HttpStatus status) {
        if (status == HttpStatus.UNAUTHORIZED) {
            return "not-signed-in";
        }
        return status == HttpStatus.FORBIDDEN ? "forbidden" : "too-many-requests";
    }
}

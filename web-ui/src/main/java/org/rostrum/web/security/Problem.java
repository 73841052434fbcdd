package org.rostrum.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers of the filters in front of the API, as RFC 9457 problem details. */
@Component
class Problem {

    private final MessageSource words;
    private final JsonMapper json;

    Problem(MessageSource words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    /** {@code code} is the last part of the type and has its texts in the bundle of security. */
    void write(HttpServletResponse response, HttpStatus status, String code, Locale locale)
            throws IOException {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:rostrum:problem:" + code));
        problem.setTitle(words.getMessage("problem." + code, null, locale));
        problem.setDetail(words.getMessage("problem." + code + ".detail", null, locale));
        problem.setProperties(Map.of("code", code));
        response.setStatus(status.value());
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), problem);
    }
}

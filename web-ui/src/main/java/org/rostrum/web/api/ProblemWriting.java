package org.rostrum.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is at hand. */
@Component
class ProblemWriting {

    private final Wording wording;
    private final LocaleResolver languages;
    private final JsonMapper mapper = ApiJson.mapper();

    ProblemWriting(Wording wording, LocaleResolver languages) {
        this.wording = wording;
        this.languages = languages;
    }

    void write(ProblemType type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(new Complaint.Raised(type, Complaint.of(type.slug())), request, response);
    }

    void write(Complaint.Raised raised, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale locale = languages.resolveLocale(request);
        byte[] body = mapper.writeValueAsBytes(wording.problem(raised, locale));
        response.resetBuffer();
        response.setStatus(raised.type().status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (raised.type() == ProblemType.NOT_SIGNED_IN) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Rostrum\"");
        }
        response.getOutputStream().write(body);
    }
}

package org.rostrum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A page in the browser's language for an address that cannot be read. Asked last. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedAddressPage extends ContainerRefusals {

    private final ITemplateEngine templates;
    private final Languages languages;
    private final Assets assets;

    RefusedAddressPage(ITemplateEngine templates, Languages languages, Assets assets) {
        this.templates = templates;
        this.languages = languages;
        this.assets = assets;
    }

    @Override
    protected boolean concern(String uri) {
        return true;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale locale = languages.resolveLocale(request);
        Map<String, Object> shown =
                Map.of(
                        "language",
                        Language.of(locale).tag(),
                        "styles",
                        assets.styles("app/app.ts"));
        String page = templates.process("refused-address", new Context(locale, shown));
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }
}

package org.rostrum.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which of the house's three languages a program wants, by its {@code Accept-Language}. */
final class CallersLanguage {

    static final Locale TRADITIONAL = Locale.forLanguageTag("zh-Hant");
    static final Locale SIMPLIFIED = Locale.forLanguageTag("zh-Hans");

    private static final List<String> SIMPLIFIED_REGIONS = List.of("CN", "SG", "MY");

    private CallersLanguage() {}

    static Locale of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return TRADITIONAL;
        }
        return Collections.list(request.getLocales()).stream()
                .map(CallersLanguage::ours)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(TRADITIONAL);
    }

    private static @Nullable Locale ours(Locale wanted) {
        return switch (wanted.getLanguage()) {
            case "en" -> Locale.ENGLISH;
            case "zh" -> simplified(wanted) ? SIMPLIFIED : TRADITIONAL;
            default -> null;
        };
    }

    private static boolean simplified(Locale wanted) {
        return wanted.getScript().isEmpty()
                ? SIMPLIFIED_REGIONS.contains(wanted.getCountry())
                : wanted.getScript().equals("Hans");
    }
}

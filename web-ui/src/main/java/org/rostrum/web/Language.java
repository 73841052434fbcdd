package org.rostrum.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The languages of the house. */
public enum Language {
    TRADITIONAL("zh-Hant"),
    SIMPLIFIED("zh-Hans"),
    ENGLISH("en");

    private static final Set<String> SIMPLIFIED_REGIONS = Set.of("CN", "SG", "MY");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    public Locale locale() {
        return locale;
    }

    /** As in {@code lang} attributes and in the cookie. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The language of a request, as the resolver found it. */
    public static Language of(Locale locale) {
        return nearest(locale).orElse(TRADITIONAL);
    }

    static @Nullable Language tagged(String tag) {
        for (Language language : values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        return null;
    }

    /** What the house speaks that comes nearest; plain {@code zh} is Traditional here. */
    static Optional<Language> nearest(Locale wanted) {
        return switch (wanted.getLanguage()) {
            case "en" -> Optional.of(ENGLISH);
            case "zh" -> Optional.of(simplified(wanted) ? SIMPLIFIED : TRADITIONAL);
            default -> Optional.empty();
        };
    }

    private static boolean simplified(Locale wanted) {
        return wanted.getScript().isEmpty()
                ? SIMPLIFIED_REGIONS.contains(wanted.getCountry())
                : wanted.getScript().equals("Hans");
    }
}

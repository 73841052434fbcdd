package org.rostrum.web;

import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of all pages, a bundle a feature; a bundle's base file is Traditional Chinese. */
@Configuration(proxyBeanMethods = false)
class Bundles {

    @Bean
    MessageSource messageSource() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames(
                "messages/layout",
                "messages/drafts",
                "messages/review",
                "messages/security",
                "messages/people",
                "messages/api",
                "messages/refusals",
                "messages/words");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setFallbackToSystemLocale(false);
        return words;
    }
}

package org.rostrum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class BundlesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "layout",
                "drafts",
                "words",
                "lexicon",
                "refusals",
                "remarks",
                "reading",
                "amending",
                "seats",
                "deputies",
                "goingback",
                "copies",
                "deadlines",
                "notices",
                "candidates",
                "routes"
            })
    void sayTheSameThingsInAllThreeLanguages(String bundle) throws IOException {
        Set<String> traditional = words(bundle).stringPropertyNames();
        assertThat(words(bundle + "_zh_Hans").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(traditional);
        assertThat(words(bundle + "_en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(traditional);
    }

    /** A straight apostrophe would swallow the placeholder behind it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "layout_en",
                "drafts_en",
                "lexicon_en",
                "refusals_en",
                "remarks_en",
                "reading_en",
                "amending_en",
                "seats_en",
                "deputies_en",
                "goingback_en",
                "copies_en",
                "deadlines_en",
                "notices_en",
                "candidates_en",
                "routes_en"
            })
    void haveNoStraightApostrophes(String bundle) throws IOException {
        assertThat(words(bundle).values()).noneMatch(text -> text.toString().contains("'"));
    }

    private static Properties words(String bundle) throws IOException {
        var words = new Properties();
        var file = new ClassPathResource("messages/" + bundle + ".properties");
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}

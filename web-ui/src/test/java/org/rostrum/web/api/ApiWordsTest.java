package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiWordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private static Properties bundle(String suffix) throws IOException {
        var bundle = new Properties();
        String name = "/messages/api" + suffix + ".properties";
        try (Reader reader =
                new InputStreamReader(
                        ApiWordsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            bundle.load(reader);
        }
        return bundle;
    }

    private static Set<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(r -> places.add(r.group()));
        return places;
    }

    @ParameterizedTest
    @ValueSource(strings = {"_zh_Hans", "_en"})
    void saysTheSameThingsInEveryLanguage(String suffix) throws IOException {
        Properties traditional = bundle("");
        Properties other = bundle(suffix);
        assertThat(other.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(traditional.stringPropertyNames());
        for (String key : traditional.stringPropertyNames()) {
            assertThat(places(other.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(traditional.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void hasATitleForEveryProblem(ProblemType type) throws IOException {
        assertThat(bundle("").getProperty("api.problem." + type.slug())).isNotBlank();
        assertThat(type.uri()).hasToString("urn:rostrum:problem:" + type.slug());
    }

    @Test
    void usesTheStatusThatSomethingElseHasChosen() {
        for (int status : new int[] {401, 403, 404, 405, 406, 409, 413, 415, 422, 428, 429}) {
            assertThat(ProblemType.of(status).status()).isEqualTo(status);
            assertThat(ProblemType.of(status)).isNotEqualTo(ProblemType.MALFORMED_REQUEST);
        }
        assertThat(ProblemType.of(418)).isEqualTo(ProblemType.MALFORMED_REQUEST);
        assertThat(ProblemType.of(503)).isEqualTo(ProblemType.UNEXPECTED);
    }

    @Test
    void usesSimplifiedCharactersInTheSimplifiedBundle() throws IOException {
        for (Object text : bundle("_zh_Hans").values()) {
            assertThat(text.toString()).doesNotContainPattern("[請應這開個為與無對號說]");
        }
    }
}

package org.rostrum.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.draft.Classification;
import org.rostrum.draft.Draft;
import org.rostrum.draft.Urgency;
import org.rostrum.draft.redline.ChangeKind;
import org.rostrum.draft.redline.FactChange;
import org.rostrum.draft.text.Kind;
import org.rostrum.record.Flaw;
import org.rostrum.workflow.Fate;
import org.rostrum.workflow.InboxItem;
import org.rostrum.workflow.ReviewStatus;
import org.rostrum.workflow.Shown;
import org.rostrum.workflow.Verdict;
import org.rostrum.workflow.people.Role;

/** The bundles of these pages say everything that can be said, in each language alike. */
class ReviewWordsTest {

    /** Kinds of events that no draft's chain has. */
    private static final Set<String> OF_THE_HOUSE =
            Set.of(
                    "account",
                    "calendar",
                    "delivery",
                    "department",
                    "deputy",
                    "lexicon",
                    "person",
                    "route",
                    "route-rules",
                    "webhook",
                    "work");

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)");

    @ParameterizedTest
    @ValueSource(strings = {"words", "review", "deciding", "amending"})
    void haveTheSameKeysInEveryLanguage(String bundle) throws IOException {
        Set<Object> keys = new TreeSet<>(read(bundle, "").keySet());
        assertThat(new TreeSet<>(read(bundle, "_zh_Hans").keySet())).isEqualTo(keys);
        assertThat(new TreeSet<>(read(bundle, "_en").keySet())).isEqualTo(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "review", "deciding", "amending"})
    void haveTheSamePlaceholdersInEveryLanguage(String bundle) throws IOException {
        Properties traditional = read(bundle, "");
        for (String language : new String[] {"_zh_Hans", "_en"}) {
            Properties other = read(bundle, language);
            for (String key : traditional.stringPropertyNames()) {
                assertThat(places(other.getProperty(key)))
                        .as(key + language)
                        .isEqualTo(places(traditional.getProperty(key)));
            }
        }
    }

    @Test
    void haveAWordForEveryValue() throws IOException {
        Set<String> known = read("words", "").stringPropertyNames();
        assertThat(known)
                .containsAll(keys("state.", Draft.State.values()))
                .containsAll(keys("urgency.", Urgency.values()))
                .containsAll(keys("classification.", Classification.values()))
                .containsAll(keys("kind.", Kind.values()))
                .containsAll(keys("change.", ChangeKind.values()))
                .containsAll(keys("verdict.", Verdict.values()))
                .containsAll(keys("decided.", Verdict.values()))
                .containsAll(keys("role.", Role.values()))
                .containsAll(keys("why.", InboxItem.Why.values()))
                .containsAll(keys("lane.", ReviewStatus.LaneState.values()))
                .containsAll(keys("seat-state.", ReviewStatus.SeatState.values()))
                .containsAll(keys("review-state.", ReviewStatus.State.values()));
        assertThat(read("review", "").stringPropertyNames())
                .containsAll(keys("flaw.", Flaw.values()))
                .containsAll(keys("fact-sort.", FactChange.Sort.values()));
        assertThat(read("deciding", "").stringPropertyNames())
                .containsAll(keys("fate.", Fate.values()))
                .containsAll(keys("shown.", Shown.View.values()));
    }

    @Test
    void haveASentenceForEveryEventOfADraft() throws IOException {
        Set<String> told = read("review", "").stringPropertyNames();
        assertThat(
                        read("words", "").stringPropertyNames().stream()
                                .filter(key -> key.startsWith("event."))
                                .map(key -> key.substring("event.".length()))
                                .filter(event ->
                                        !event.matches("(person|department|account)\\..*")))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(told).contains("told." + event));
    }

    /** The history is filtered by them. */
    @Test
    void haveAWordForEveryKindOfEventOfADraft() throws IOException {
        Set<String> kinds = read("review", "").stringPropertyNames();
        for (String bundle :
                "words review deciding amending seats deputies goingback copies deadlines candidates routes"
                        .split(" ")) {
            assertThat(read(bundle, "").stringPropertyNames())
                    .filteredOn(key -> key.startsWith("event."))
                    .extracting(key -> key.split("\\.")[1])
                    .filteredOn(kind -> !OF_THE_HOUSE.contains(kind))
                    .as(bundle)
                    .allSatisfy(kind -> assertThat(kinds).contains("history.kind." + kind));
        }
    }

    private static Set<String> keys(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(v -> prefix + v.name()).collect(Collectors.toSet());
    }

    private static Set<String> places(String words) {
        Stream<String> found = PLACE.matcher(words).results().map(place -> place.group(1));
        return found.collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String bundle, String language) throws IOException {
        var words = new Properties();
        String file = "/messages/" + bundle + language + ".properties";
        try (Reader in =
                new InputStreamReader(
                        ReviewWordsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}

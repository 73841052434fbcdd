package org.rostrum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** No character of the other script slipped into a bundle of Traditional or Simplified Chinese. */
class ScriptsTest {

    /** In how many words two characters have to face each other to be taken for a pair. */
    private static final int WORDS = 2;

    private final Map<String, String> traditional = new HashMap<>();
    private final Map<String, String> simplified = new HashMap<>();

    @BeforeEach
    void read() throws IOException {
        var bundles = new PathMatchingResourcePatternResolver();
        for (Resource file : bundles.getResources("classpath:messages/*_zh_Hans.properties")) {
            String name = String.valueOf(file.getFilename());
            put(simplified, name.replace("_zh_Hans", ""), file);
        }
        for (String name : Set.copyOf(simplified.keySet().stream().map(this::bundle).toList())) {
            put(traditional, name, bundles.getResource("classpath:messages/" + name));
        }
        assertThat(traditional).hasSameSizeAs(simplified).hasSizeGreaterThan(500);
    }

    private String bundle(String key) {
        return key.substring(0, key.indexOf(' '));
    }

    private static void put(Map<String, String> words, String name, Resource file)
            throws IOException {
        var read = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        read.stringPropertyNames()
                .forEach(key -> words.put(name + " " + key, read.getProperty(key)));
    }

    /** GB 2312 has no characters but those written on the mainland; Big5 only those of Taiwan. */
    @Test
    void keepWithinTheCharactersOfTheirPlaces() {
        assertThat(outside(simplified, "GB2312")).isEmpty();
        assertThat(outside(traditional, "Big5")).isEmpty();
    }

    /** Big5 has some of the short forms too, so the bundles themselves say which ones are short. */
    @Test
    void keepToTheFormsThatTheBundlesThemselvesPair() {
        Map<Integer, Integer> pairs = pairs();
        assertThat(pairs).containsEntry((int) '號', (int) '号').hasSizeGreaterThan(100);
        assertThat(having(simplified, pairs.keySet())).isEmpty();
        assertThat(having(traditional, Set.copyOf(pairs.values()))).isEmpty();
    }

    private static Set<String> outside(Map<String, String> words, String charset) {
        CharsetEncoder encoder = Charset.forName(charset).newEncoder();
        return words.entrySet().stream()
                .filter(word ->
                        han(word.getValue()).stream()
                                .anyMatch(c -> !encoder.canEncode(Character.toString(c))))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> having(Map<String, String> words, Set<Integer> characters) {
        return words.entrySet().stream()
                .filter(word -> !Collections.disjoint(han(word.getValue()), characters))
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Traditional to simplified: what stands in the same place of two sentences of the same length,
     * in several words, and hardly ever against anything else. A character that GB 2312 has is no
     * long form: there another word was chosen.
     */
    private Map<Integer, Integer> pairs() {
        Map<List<Integer>, List<Integer>> facing = facing();
        CharsetEncoder mainland = Charset.forName("GB2312").newEncoder();
        return facing.entrySet().stream()
                .filter(one -> Set.copyOf(one.getValue()).size() >= WORDS)
                .map(Map.Entry::getKey)
                .filter(pair -> !mainland.canEncode(Character.toString(pair.getFirst())))
                .filter(pair -> mostly(pair, facing, 0) && mostly(pair, facing, 1))
                .collect(Collectors.toMap(List::getFirst, List::getLast));
    }

    /** Every two characters that face each other, with what stands before the long one. */
    private Map<List<Integer>, List<Integer>> facing() {
        Map<List<Integer>, List<Integer>> facing = new HashMap<>();
        traditional.forEach((key, words) -> {
            List<Integer> longs = han(words);
            List<Integer> shorts = han(simplified.getOrDefault(key, ""));
            for (int i = 0; longs.size() == shorts.size() && i < longs.size(); i++) {
                facing.computeIfAbsent(List.of(longs.get(i), shorts.get(i)), _ -> new ArrayList<>())
                        .add(i == 0 ? 0 : longs.get(i - 1));
            }
        });
        return facing;
    }

    /** In at least nine of ten places where the one on this side stands. */
    private static boolean mostly(
            List<Integer> pair, Map<List<Integer>, List<Integer>> facing, int side) {
        int all =
                facing.entrySet().stream()
                        .filter(one -> one.getKey().get(side).equals(pair.get(side)))
                        .mapToInt(one -> one.getValue().size())
                        .sum();
        return facing.getOrDefault(pair, List.of()).size() * 10 >= all * 9;
    }

    private static List<Integer> han(String words) {
        Stream<Integer> found = words.codePoints().filter(Character::isIdeographic).boxed();
        return found.collect(Collectors.toCollection(ArrayList::new));
    }
}

package org.rostrum.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        return Facts.objects();
    }

    @Property(tries = 200)
    void isReadBackAsItWas(@ForAll("objects") Map<String, Object> object) {
        assertThat(JsonReading.object(CanonicalJson.text(object))).isEqualTo(object);
    }

    @Property(tries = 200)
    void givesDifferentBytesForDifferentObjects(
            @ForAll("objects") Map<String, Object> one,
            @ForAll("objects") Map<String, Object> other) {
        assertThat(Arrays.equals(CanonicalJson.of(one), CanonicalJson.of(other)))
                .isEqualTo(one.equals(other));
    }

    @Property(tries = 200)
    void givesTheSameBytesInWhateverOrderTheKeysCame(
            @ForAll("objects") Map<String, Object> object) {
        var keys = new ArrayList<>(object.keySet());
        Collections.reverse(keys);
        var reversed = new LinkedHashMap<String, Object>();
        keys.forEach(key -> reversed.put(key, object.get(key)));

        assertThat(CanonicalJson.text(reversed)).isEqualTo(CanonicalJson.text(object));
    }

    @Test
    void sortsKeysByUtf16UnitsAsInTheExampleOfTheRfc() {
        var keys = List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6");
        var object = new HashMap<String, Object>();
        keys.forEach(key -> object.put(key, true));

        assertThat(JsonReading.object(CanonicalJson.text(object)).keySet())
                .containsExactly("\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33");
    }

    @Test
    void escapesAsInTheExampleOfTheRfc() {
        assertThat(CanonicalJson.text(Map.of("string", "\u20ac$\u000F\nA'B\"\\\\\"/")))
                .isEqualTo("{\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void writesEveryKindOfValue() {
        var object = Map.of("a", List.of(1, -2L, true, "三"), "b", Map.of(), "c", List.of());

        assertThat(CanonicalJson.text(object))
                .isEqualTo("{\"a\":[1,-2,true,\"三\"],\"b\":{},\"c\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83c", "a\udf89", "\udf89\ud83c", "\ud83c\ud83c\udf89"})
    void refusesHalfASurrogatePair(String text) {
        assertThatExceptionOfType(CanonicalJson.Unwritable.class)
                .isThrownBy(() -> CanonicalJson.of(Map.of("text", text)));
        assertThatExceptionOfType(CanonicalJson.Unwritable.class)
                .isThrownBy(() -> CanonicalJson.of(Map.of(text, true)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 53, -(1L << 53), Long.MAX_VALUE, Long.MIN_VALUE})
    void refusesIntegersThatOtherReadersRound(long value) {
        assertThatExceptionOfType(CanonicalJson.Unwritable.class)
                .isThrownBy(() -> CanonicalJson.of(Map.of("number", value)))
                .withMessageContaining("number");
    }

    @Test
    void refusesValuesWithoutACanonicalForm() {
        var nothing = new HashMap<String, Object>();
        nothing.put("nothing", null);

        for (var object :
                List.<Map<String, ?>>of(
                        nothing, Map.of("a", 0.5), Map.of("a", Set.of()), Map.of("a", 'x'))) {
            assertThatExceptionOfType(CanonicalJson.Unwritable.class)
                    .isThrownBy(() -> CanonicalJson.of(object))
                    .withMessageContaining("write it as text");
        }
    }

    @Test
    void refusesKeysThatAreNotText() {
        assertThatExceptionOfType(CanonicalJson.Unwritable.class)
                .isThrownBy(() -> CanonicalJson.of(Map.of("a", Map.of(1, 2))));
    }
}

package org.rostrum.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {

    @Test
    void readsEveryEscape() {
        assertThat(JsonReading.object("{\"a\":\"\\\"\\\\\\/\\b\\t\\n\\f\\r\\u6797\"}"))
                .isEqualTo(Map.of("a", "\"\\/\b\t\n\f\r林"));
    }

    @Test
    void readsNestedListsAndObjects() {
        assertThat(JsonReading.object("{\"a\":[[],{\"b\":[1,false]}]}"))
                .isEqualTo(Map.of("a", List.of(List.of(), Map.of("b", List.of(1L, false)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}}",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":null}",
                "{\"a\":0.5}",
                "{\"a\":-}",
                "{\"a\":+1}",
                "{\"a\":1e3}",
                "{\"a\":99999999999999999999}",
                "{\"a\":tru}",
                "{\"a\":\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\\u12g4\"}",
                "{\"a\":\"\n\"}",
                "{a:1}",
                "{\"a\":[1 2]}"
            })
    void refusesWhatTheRecordNeverWrites(String text) {
        assertThatExceptionOfType(JsonReading.Malformed.class)
                .isThrownBy(() -> JsonReading.object(text));
    }

    @Test
    void refusesNestingThatWouldExhaustTheStack() {
        var text = "{\"a\":" + "[".repeat(100_000);

        assertThatExceptionOfType(JsonReading.Malformed.class)
                .isThrownBy(() -> JsonReading.object(text))
                .withMessageContaining("nested too deeply");
    }

    @Property
    void failsInOneWayOnlyWhateverTheText(@ForAll String text) {
        try {
            assertThat(JsonReading.object("{\"a\":" + text)).containsKey("a");
        } catch (JsonReading.Malformed refused) {
            assertThat(refused).hasMessageContaining("at character");
        }
    }
}

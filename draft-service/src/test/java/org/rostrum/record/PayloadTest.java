package org.rostrum.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Provide
    Arbitrary<Map<String, Object>> facts() {
        return Facts.objects();
    }

    @Property(tries = 200)
    void isReadBackAsItWas(@ForAll("facts") Map<String, Object> facts) {
        var payload = new Payload("decision.made", Actors.lin(), NOON, facts);

        assertThat(Payload.read(payload.bytes())).contains(payload);
    }

    @Test
    void bindsWhoActedForWhomWithWhichRolesAndWhen() {
        var deputy = UUID.fromString("0b6f1c1e-0000-4000-8000-000000000002");
        var actor = new Actor(deputy, "何宛珊", List.of("OFFICE", "LEADER"), Actors.LIN, "token");
        var payload =
                new Payload("decision.made", actor, NOON.plusNanos(120_000), Map.of("round", 2));

        assertThat(new String(payload.bytes(), UTF_8))
                .isEqualTo(
                        "{\"actor\":{\"actingFor\":\"0b6f1c1e-0000-4000-8000-000000000001\","
                                + "\"authenticatedBy\":\"token\",\"name\":\"何宛珊\","
                                + "\"person\":\"0b6f1c1e-0000-4000-8000-000000000002\","
                                + "\"roles\":[\"LEADER\",\"OFFICE\"]},"
                                + "\"at\":\"2026-11-22T12:00:00.000120Z\","
                                + "\"event\":\"decision.made\",\"facts\":{\"round\":2}}");
        assertThat(Payload.read(payload.bytes()).orElseThrow().actor()).isEqualTo(actor);
    }

    @Test
    void namesNoPersonWhereTheSystemActed() {
        var payload = new Payload("station.closed", Actor.system(), NOON, Map.of());

        assertThat(new String(payload.bytes(), UTF_8)).doesNotContain("person", "actingFor");
        assertThat(Payload.read(payload.bytes())).contains(payload);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "nonsense",
                "{\"actor\":{},\"at\":\"2026-11-22T12:00:00Z\",\"event\":\"a\",\"facts\":{}}",
                """
                {"actor":{"authenticatedBy":"a","name":"a","roles":[1]},\
                "at":"2026-11-22T12:00:00Z","event":"a","facts":{}}\
                """,
                """
                {"actor":{"authenticatedBy":"a","name":"a","roles":[],"person":"1-1-1-1-1"},\
                "at":"2026-11-22T12:00:00Z","event":"a","facts":{}}\
                """,
                """
                {"actor":{"authenticatedBy":"a","name":"a","roles":[]},\
                "at":"yesterday","event":"a","facts":{}}\
                """,
                """
                {"actor":{"authenticatedBy":"a","name":"a","roles":[]},\
                "at":"2026-11-22T12:00:00Z","event":"a","facts":{},"more":1}\
                """
            })
    void isNotReadOutOfBytesThatAreNone(String text) {
        assertThat(Payload.read(text.getBytes(UTF_8))).isEmpty();
    }
}

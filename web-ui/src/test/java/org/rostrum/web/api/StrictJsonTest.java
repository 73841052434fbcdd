package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.databind.JsonNode;

class StrictJsonTest {

    private final StrictJson json = new StrictJson(ApiJson.mapper());

    private JsonNode read(byte[] body) throws IOException {
        return json.read(new MockHttpInputMessage(body));
    }

    private Complaint.Raised refused(byte[] body) {
        return catchThrowableOfType(Complaint.Raised.class, () -> read(body));
    }

    private String complaint(String body) {
        var raised = refused(body.getBytes(StandardCharsets.UTF_8));
        assertThat(raised.type()).isEqualTo(ProblemType.MALFORMED_JSON);
        assertThat(raised.complaints()).hasSize(1);
        return raised.complaints().getFirst().code();
    }

    @Test
    void readsCharactersBeyondTheBasicPlane() throws IOException {
        JsonNode node = read("{\"a\": \"𠮷😀\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(node.get("a").stringValue()).isEqualTo("𠮷😀");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    {"a": 1            | body.not-json
                    {"a": 1}}          | body.not-json
                    {"a": 1} {"b": 2}  | body.not-json
                    {a: 1}             | body.not-json
                    {'a': 1}           | body.not-json
                    {"a": 01}          | body.not-json
                    {"a": NaN}         | body.not-json
                    {"a": 1,}          | body.not-json
                    // {}              | body.not-json
                    <draft/>           | body.not-json
                    {"a": 1, "a": 2}   | body.duplicate-field
                    {"a": {"b": 1, "b": 1}} | body.duplicate-field
                    """)
    void refusesWhatIsNotJson(String body, String code) {
        assertThat(complaint(body)).isEqualTo(code);
    }

    @Test
    void refusesNothingAndWhiteSpace() {
        assertThat(complaint("")).isEqualTo("body.missing");
        assertThat(complaint(" \n ")).isEqualTo("body.missing");
    }

    @Test
    void refusesDeepNesting() {
        assertThat(complaint("[".repeat(100_000))).isEqualTo("body.too-complex");
        assertThat(complaint("{\"a\":".repeat(21) + "1" + "}".repeat(21)))
                .isEqualTo("body.too-complex");
    }

    @Test
    void refusesEndlessNumbersAndNames() {
        assertThat(complaint("{\"a\": " + "9".repeat(101) + "}")).isEqualTo("body.too-complex");
        assertThat(complaint("{\"" + "a".repeat(201) + "\": 1}")).isEqualTo("body.too-complex");
    }

    @Test
    void refusesBrokenUtf8() {
        byte[] body = {'{', '"', 'a', '"', ':', '"', (byte) 0xc3, (byte) 0x28, '"', '}'};
        assertThat(refused(body).complaints().getFirst().code()).isEqualTo("body.not-utf8");
        byte[] surrogate = {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'};
        assertThat(refused(surrogate).complaints().getFirst().code()).isEqualTo("body.not-utf8");
    }

    @Test
    void readsTwoMebibytesAndNotOneByteMore() throws IOException {
        int room = ApiJson.MOST_BYTES - "{\"a\":\"\"}".length();
        String most = "{\"a\":\"" + "x".repeat(room) + "\"}";
        assertThat(read(most.getBytes(StandardCharsets.UTF_8)).get("a").stringValue())
                .hasSize(room);
        assertThat(refused((most + " ").getBytes(StandardCharsets.UTF_8)).type())
                .isEqualTo(ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void refusesAHugeBodyByItsHeaderAlone() {
        var request = new MockHttpInputMessage("{}".getBytes(StandardCharsets.UTF_8));
        request.getHeaders().setContentLength(ApiJson.MOST_BYTES + 1L);
        var raised = catchThrowableOfType(Complaint.Raised.class, () -> json.read(request));
        assertThat(raised.type()).isEqualTo(ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void saysWhereTheJsonBreaks() {
        var raised = refused("{\n  \"a\": x\n}".getBytes(StandardCharsets.UTF_8));
        assertThat(raised.complaints().getFirst().arguments().getFirst()).isEqualTo(2);
    }
}

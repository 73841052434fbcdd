package testing.rostrum.malformed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static Answer saying(String body) {
        String head = "HTTP/1.1 422 \r\nContent-Type: text/html\r\n\r\n";
        return Answer.of((head + body).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsWhatComesFromInside() {
        assertThat(saying("PSQLException: no").flaw(false)).contains("leaks");
        assertThat(saying("at org.rostrum.web.Wording").flaw(false)).contains("leaks");
    }

    @Test
    void takesNoTokenForAWord() {
        String token = "a".repeat(60) + "PSQL" + "b-_9".repeat(10);
        assertThat(saying("value=\"" + token + "\"").flaw(false)).isEmpty();
    }
}

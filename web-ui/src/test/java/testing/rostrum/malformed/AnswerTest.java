package testing.rostrum.malformed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerTest {

    /** As long as a token, of the letters that a token has. */
    private static final String WORD = "a".repeat(60) + "PSQL" + "b-_9".repeat(10);

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
        assertThat(
                        saying("<input type=\"hidden\" name=\"_csrf\" value=\"" + WORD + "\"/>")
                                .flaw(false))
                .isEmpty();
        assertThat(saying("<meta name=\"csrf-token\" content=\"" + WORD + "\">").flaw(false))
                .isEmpty();
    }

    @Test
    void findsTheSameWordWhereNoTokenStands() {
        assertThat(saying("<p>" + WORD + "</p>").flaw(false)).contains("leaks");
        assertThat(saying("<input name=\"note\" value=\"" + WORD + "\"/>").flaw(false))
                .contains("leaks");
    }
}

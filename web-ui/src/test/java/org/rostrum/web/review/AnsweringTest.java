package org.rostrum.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.outcome.Refusal;
import org.rostrum.web.NoSuchPage;
import org.springframework.http.HttpStatus;

class AnsweringTest {

    private static final Refusal INVALID = Refusal.invalid("a");
    private static final Refusal CONFLICT = Refusal.conflict("b");
    private static final Refusal FORBIDDEN = Refusal.forbidden("c");
    private static final Refusal NOT_FOUND = Refusal.notFound("d");

    @Test
    void letsTheHeaviestReasonDecide() {
        assertThat(Answering.status(List.of(INVALID))).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Answering.status(List.of(INVALID, CONFLICT))).isEqualTo(HttpStatus.CONFLICT);
        assertThat(Answering.status(List.of(INVALID, CONFLICT, FORBIDDEN)))
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void saysNothingAboutWhatDoesNotExistForThePerson() {
        assertThatThrownBy(() -> Answering.status(List.of(FORBIDDEN, NOT_FOUND)))
                .isInstanceOf(NoSuchPage.class);
    }
}

package org.rostrum.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.outcome.Refusal;
import org.springframework.http.HttpStatus;

class RefusalStatusTest {

    private static final Refusal INVALID = Refusal.invalid("a.b");
    private static final Refusal CONFLICT = Refusal.conflict("a.b");
    private static final Refusal FORBIDDEN = Refusal.forbidden("a.b");
    private static final Refusal NOT_FOUND = Refusal.notFound("a.b");

    @Test
    void letsTheWeightiestReasonDecide() {
        assertThat(RefusalStatus.of(List.of(INVALID))).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(RefusalStatus.of(List.of(INVALID, CONFLICT))).isEqualTo(HttpStatus.CONFLICT);
        assertThat(RefusalStatus.of(List.of(CONFLICT, FORBIDDEN))).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(RefusalStatus.of(List.of(INVALID, CONFLICT, FORBIDDEN, NOT_FOUND)))
                .isEqualTo(HttpStatus.NOT_FOUND);
    }
}

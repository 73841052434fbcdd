package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.outcome.Refusal;
import org.rostrum.workflow.Shown.View;

class ShownCheckTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "CLEAN, , true",
        "CLEAN, 1, false",
        "INLINE, 2, true",
        "INLINE, , false",
        "BESIDE, 3, false",
        "BESIDE, 0, false",
        "CHANGES, 1, true",
    })
    void believesOnlyWhatCanHaveBeenShown(View view, @Nullable Integer since, boolean possible) {
        assertThat(ShownCheck.problems(new Shown(view, since, NOW, false), 3, NOW).isEmpty())
                .isEqualTo(possible);
    }

    @Test
    void doesNotBelieveInTheFuture() {
        Shown tomorrow = new Shown(View.CLEAN, null, NOW.plusSeconds(86_400), false);
        assertThat(ShownCheck.problems(tomorrow, 3, NOW))
                .extracting(Refusal::code)
                .containsExactly("decision.shown-impossible");
        Shown soon = new Shown(View.CLEAN, null, NOW.plusSeconds(60), false);
        assertThat(ShownCheck.problems(soon, 3, NOW)).isEmpty();
    }

    @Test
    void asksForNothing() {
        assertThat(ShownCheck.problems(null, 3, NOW)).isEmpty();
    }
}

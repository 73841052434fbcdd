package org.rostrum.workflow.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PausesTest {

    @Property
    void growAndAreNeverLongerThanTheLongest(
            @ForAll @IntRange(min = 1, max = 1_000) int tries,
            @ForAll @DoubleRange(min = 0, max = 0.99) double chance) {
        Duration pause = Pauses.after(tries, chance);
        assertThat(pause)
                .isBetween(Pauses.FIRST.dividedBy(2), Pauses.LONGEST)
                .isLessThanOrEqualTo(Pauses.after(tries + 1, chance));
    }

    @Property
    void areShortenedByAtMostHalf(
            @ForAll @IntRange(min = 1, max = 20) int tries,
            @ForAll @DoubleRange(min = 0, max = 0.99) double chance) {
        Duration whole = Pauses.after(tries, 0);
        assertThat(Pauses.after(tries, chance)).isBetween(whole.dividedBy(2), whole);
    }

    @Test
    void areFourTimesAsLongEachTime() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(tries -> Pauses.after(tries, 0)))
                .containsExactly(
                        Duration.ofSeconds(15),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(16));
    }
}

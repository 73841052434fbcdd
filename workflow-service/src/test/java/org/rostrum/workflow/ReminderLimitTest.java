package org.rostrum.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ReminderLimitTest {

    private static final Instant START = Instant.parse("2026-11-25T08:00:00Z");

    /** However people click, no stretch of the length has more than so many. */
    @Property
    void neverAllowsMoreInAnyStretch(
            @ForAll @IntRange(min = 1, max = 4) int times,
            @ForAll @IntRange(min = 1, max = 300) int minutes,
            @ForAll @Size(max = 60) List<@IntRange(max = 90) Integer> pauses) {
        Duration within = Duration.ofMinutes(minutes);
        var limit = new ReminderLimit(times, within);
        List<Instant> reminded = new ArrayList<>();
        Instant now = START;
        for (int pause : pauses) {
            now = now.plus(Duration.ofMinutes(pause));
            List<Instant> counted = after(reminded, limit.since(now));
            if (!limit.next(counted, now).isAfter(now)) {
                reminded.add(now);
            }
        }
        for (Instant one : reminded) {
            assertThat(after(reminded, one.minus(within)).stream().filter(i -> !i.isAfter(one)))
                    .hasSizeLessThanOrEqualTo(times);
        }
    }

    /** At the moment that it names it does allow one more. */
    @Property
    void keepsItsPromise(
            @ForAll @IntRange(min = 1, max = 3) int times,
            @ForAll @Size(max = 6) List<@IntRange(max = 240) Integer> minutesAgo) {
        var limit = new ReminderLimit(times, Duration.ofHours(4));
        List<Instant> earlier =
                minutesAgo.stream().map(ago -> START.minus(Duration.ofMinutes(ago))).toList();
        Instant next = limit.next(after(earlier, limit.since(START)), START);
        assertThat(limit.next(after(earlier, limit.since(next)), next)).isEqualTo(next);
    }

    private static List<Instant> after(List<Instant> all, Instant since) {
        return all.stream().filter(one -> one.isAfter(since)).toList();
    }

    @Example
    void wantsSettingsThatMeanSomething() {
        assertThatThrownBy(() -> new ReminderLimit(0, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ReminderLimit(1, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

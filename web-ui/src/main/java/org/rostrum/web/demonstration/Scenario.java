package org.rostrum.web.demonstration;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/**
 * A draft of the demonstration and what happens to it.
 *
 * @param details the head's lines by their names
 * @param texts the first text, then one for each edit
 */
record Scenario(Map<String, String> details, List<String> texts, List<Timed> steps) {

    /**
     * @param days from today, negative for the past
     */
    record Timed(int days, LocalTime time, Step step) {

        LocalDate on(LocalDate today) {
            return today.plusDays(days);
        }
    }

    String detail(String name) {
        return details.getOrDefault(name, "");
    }

    String drafter() {
        return detail("drafter");
    }
}

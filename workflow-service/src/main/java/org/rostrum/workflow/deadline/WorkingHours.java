package org.rostrum.workflow.deadline;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * Between which times of a working day work is done, in order and apart, such as {@code
 * 09:00-12:00,13:30-18:00}.
 */
public record WorkingHours(List<Stretch> stretches) {

    /** From a time to a later one of the same day. */
    public record Stretch(LocalTime from, LocalTime to) {

        public Stretch {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("%s is not before %s".formatted(from, to));
            }
        }
    }

    public WorkingHours {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("there are no working hours");
        }
        for (int i = 1; i < stretches.size(); i++) {
            if (!stretches.get(i - 1).to().isBefore(stretches.get(i).from())) {
                throw new IllegalArgumentException("working hours are not in order: " + stretches);
            }
        }
    }

    /**
     * @throws IllegalArgumentException where it is not written so
     */
    public static WorkingHours read(String written) {
        List<Stretch> stretches = new ArrayList<>();
        for (String stretch : written.split(",", -1)) {
            String[] ends = stretch.strip().split("-", -1);
            try {
                stretches.add(
                        new Stretch(
                                LocalTime.parse(ends[0].strip()),
                                LocalTime.parse(ends[ends.length - 1].strip())));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(
                        "working hours are written 09:00-12:00,13:30-18:00 and not " + written, e);
            }
        }
        return new WorkingHours(stretches);
    }
}

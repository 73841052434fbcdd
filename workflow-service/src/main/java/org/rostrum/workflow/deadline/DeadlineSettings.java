package org.rostrum.workflow.deadline;

import java.util.Comparator;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the house counts and how often it speaks up.
 *
 * @param workingHours of a working day, as {@link WorkingHours#read} reads them
 * @param mostReminders how often a seat is reminded once it is overdue
 * @param speechDays so many working days before a speech those who are late with it are told
 */
@ConfigurationProperties("rostrum.deadlines")
public record DeadlineSettings(
        @DefaultValue("09:00-12:00,13:30-18:00") String workingHours,
        @DefaultValue("5") int mostReminders,
        @DefaultValue({"3", "1"}) List<Integer> speechDays) {

    public DeadlineSettings {
        WorkingHours.read(workingHours);
        speechDays = speechDays.stream().sorted(Comparator.naturalOrder()).toList();
    }
}

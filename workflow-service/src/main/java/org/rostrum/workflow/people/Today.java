package org.rostrum.workflow.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which day it is where the house stands: whole days are counted by the city's clocks. */
@Component
public class Today {

    private final Clock clock;
    private final ZoneId zone;

    Today(Clock clock, @Value("${rostrum.time-zone:}") String zone) {
        this.clock = clock;
        this.zone = zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}

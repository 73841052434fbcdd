package org.rostrum.workflow.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Gathers what people want to be told once a day. A digest of a day exists once: whichever replica
 * comes first makes it.
 */
@Component
public class Digesting {

    private final DigestStore store;
    private final Channels channels;
    private final Clock clock;
    private final ZoneId zone;

    Digesting(
            DigestStore store,
            Channels channels,
            Clock clock,
            @Value("${rostrum.time-zone:}") String zone) {
        this.store = store;
        this.channels = channels;
        this.clock = clock;
        this.zone = zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
    }

    /** For everybody whose hour has come; says for how many. */
    public int all() {
        if (!channels.mailing()) {
            return 0;
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<UUID> due = store.due(today, now, zone);
        due.forEach(person -> store.make(person, today, now, zone));
        return due.size();
    }
}

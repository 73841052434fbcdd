package org.rostrum.workflow;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets a replica look for what is due every few seconds; one can be kept from it. */
@Component
@ConditionalOnProperty(name = "rostrum.deadlines.watched", matchIfMissing = true)
class TimekeepingRegularly {

    private final Timekeeping timekeeping;

    TimekeepingRegularly(Timekeeping timekeeping) {
        this.timekeeping = timekeeping;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "${rostrum.deadlines.every:PT5S}")
    void look() {
        timekeeping.look();
    }
}

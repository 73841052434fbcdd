package org.rostrum.workflow;

import java.time.Instant;
import org.rostrum.workflow.route.Station;
import org.springframework.stereotype.Component;

/** Stations that are heard after the fact, and what is owed there. */
@Component
class Afterwards {

    private final UrgentStore orders;
    private final DebtStore debts;
    private final UrgentChronicle chronicle;

    Afterwards(UrgentStore orders, DebtStore debts, UrgentChronicle chronicle) {
        this.orders = orders;
        this.debts = debts;
        this.chronicle = chronicle;
    }

    boolean ordered(Review review, Station station) {
        return station.afterwards() && orders.ordered(review.id(), station.key());
    }

    /** Before the active station is closed: who has not been heard there owes it. */
    void owe(Review review, Station station, Instant now) {
        debts.open(review.id(), now).forEach(debt -> chronicle.opened(review, station.key(), debt));
    }
}

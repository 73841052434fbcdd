package org.rostrum.workflow.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what waits to be sent, one thing after the other. No transaction is open meanwhile: a
 * delivery is taken for a while, and whatever is not heard of again by then, others may take.
 */
@Component
public class Delivering {

    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);

    /** Longer than any carrier takes, and so short that a dead replica delays nothing for long. */
    static final Duration TAKEN = Duration.ofSeconds(100);

    private final DeliveryStore store;
    private final List<Carrier> carriers;
    private final NoticeProperties properties;
    private final Clock clock;

    Delivering(
            DeliveryStore store, List<Carrier> carriers, NoticeProperties properties, Clock clock) {
        this.store = store;
        this.carriers = carriers;
        this.properties = properties;
        this.clock = clock;
    }

    /** Everything that is due on these channels; says how many attempts there were. */
    public int all(Set<Channel> channels) {
        int many = 0;
        while (next(channels)) {
            many++;
        }
        return many;
    }

    private boolean next(Set<Channel> channels) {
        Instant now = clock.instant();
        Optional<Delivery> taken = store.take(channels, now, now.plus(TAKEN));
        taken.ifPresent(delivery -> note(delivery, carry(delivery)));
        return taken.isPresent();
    }

    private Carrier.Result carry(Delivery delivery) {
        try {
            return carriers.stream()
                    .filter(one -> one.carries(delivery.channel()))
                    .findFirst()
                    .orElseThrow()
                    .carry(delivery);
        } catch (RuntimeException failure) {
            LOG.error("{} could not be sent", delivery, failure);
            return new Carrier.Failed(failure.toString());
        }
    }

    private void note(Delivery delivery, Carrier.Result result) {
        switch (result) {
            case Carrier.Sent _ -> store.end(delivery, "SENT", "", clock.instant());
            case Carrier.Pointless(String why) ->
                    store.end(delivery, "DISCARDED", why, clock.instant());
            case Carrier.Failed(String why) -> failed(delivery, why);
        }
    }

    private void failed(Delivery delivery, String why) {
        if (delivery.tries() >= properties.tries()) {
            LOG.warn("{} is given up: {}", delivery, why);
            store.end(delivery, "DEAD", why, clock.instant());
        } else {
            double chance = ThreadLocalRandom.current().nextDouble();
            Instant at = clock.instant().plus(Pauses.after(delivery.tries(), chance));
            store.tryAgain(delivery, why, at);
        }
    }
}

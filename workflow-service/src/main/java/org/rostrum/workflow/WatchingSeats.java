package org.rostrum.workflow;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.rostrum.draft.DraftId;
import org.rostrum.outcome.Outcome;
import org.rostrum.workflow.people.PersonChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Watches whether anybody is left in the open seats: whenever something about a person has changed,
 * and from time to time, for a station may open while its last person leaves. Each draft is looked
 * at in a transaction of its own that locks the review, so that several replicas may do it at once.
 */
@Component
class WatchingSeats implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WatchingSeats.class);

    private final VacantSeatStore store;
    private final ReviewStore reviews;
    private final FillingSeats filling;
    private final Transacting transacting;
    private final Clock clock;
    private final ExecutorService watch =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("watching-seats").factory());

    WatchingSeats(
            VacantSeatStore store,
            ReviewStore reviews,
            FillingSeats filling,
            Transacting transacting,
            Clock clock) {
        this.store = store;
        this.reviews = reviews;
        this.filling = filling;
        this.transacting = transacting;
        this.clock = clock;
    }

    /** After the change, beside the work of whoever made it. */
    @TransactionalEventListener
    void changed(PersonChanged event) {
        LOG.debug("{} changed", event.person().username());
        watch.execute(this::round);
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void round() {
        try {
            store.suspect().forEach(this::look);
        } catch (DataAccessException e) {
            LOG.warn("could not look for vacant seats; the next round will", e);
        }
    }

    private void look(DraftId draft) {
        transacting.once(() -> {
            reviews.lockLive(draft)
                    .filter(Review::running)
                    .ifPresent(review ->
                            filling.look(review, clock.instant().truncatedTo(ChronoUnit.MICROS)));
            return Outcome.done(draft);
        });
    }

    @Override
    public void destroy() {
        watch.shutdown();
    }
}

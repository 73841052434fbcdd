package org.rostrum.workflow.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rostrum.record.Chains;
import org.rostrum.record.Entry;
import org.rostrum.workflow.notice.OutboxStore.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people what the record says has happened. One entry is one transaction: who is told, what
 * has to be sent for it, and that the entry is done with. A replica that dies in between leaves the
 * entry to the others.
 */
@Component
public class Informing {

    private static final Logger LOG = LoggerFactory.getLogger(Informing.class);
    private static final Duration LATER = Duration.ofMinutes(1);

    private final OutboxStore outbox;
    private final Chains chains;
    private final Addressing addressing;
    private final TellingStore store;
    private final Channels channels;
    private final Wakening wakening;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Informing(
            OutboxStore outbox,
            Chains chains,
            Addressing addressing,
            TellingStore store,
            Channels channels,
            Wakening wakening,
            TransactionTemplate transaction,
            Clock clock) {
        this.outbox = outbox;
        this.chains = chains;
        this.addressing = addressing;
        this.store = store;
        this.channels = channels;
        this.wakening = wakening;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Of every entry that nobody has been told of yet; says of how many. */
    public int all() {
        int many = 0;
        while (next()) {
            many++;
        }
        if (many > 0) {
            wakening.deliver();
        }
        return many;
    }

    /** One that cannot be told is left for later, so that it does not stand in the others' way. */
    private boolean next() {
        Waiting[] taken = new Waiting[1];
        try {
            return Boolean.TRUE.equals(
                    transaction.execute(_ -> {
                        Optional<Waiting> waiting = outbox.take(clock.instant());
                        waiting.ifPresent(one -> {
                            taken[0] = one;
                            outbox.alone(one.draft());
                            tell(one);
                            outbox.delete(one);
                        });
                        return waiting.isPresent();
                    }));
        } catch (RuntimeException failure) {
            if (taken[0] == null) {
                throw failure;
            }
            if (failure instanceof ConcurrencyFailureException) {
                LOG.debug("somebody was faster, {} is looked at again", taken[0], failure);
                return true;
            }
            LOG.error("nobody could be told of {}; it is tried again", taken[0], failure);
            Instant until = clock.instant().plus(LATER);
            transaction.executeWithoutResult(_ -> outbox.postpone(taken[0], until));
            return true;
        }
    }

    private void tell(Waiting waiting) {
        chains.entry(waiting.draft().stream(), waiting.sequence())
                .ifPresent(entry -> tell(waiting, entry));
    }

    private void tell(Waiting waiting, Entry entry) {
        Instant now = clock.instant();
        store.settle(waiting.draft(), now);
        long told =
                addressing.of(waiting.draft(), entry).entrySet().stream()
                        .mapToLong(one ->
                                store.tell(
                                                waiting.draft(),
                                                entry,
                                                one.getKey(),
                                                one.getValue(),
                                                channels.mailing(),
                                                now)
                                        .size())
                        .sum();
        if (told > 0) {
            store.post(waiting.draft(), entry, now);
        }
    }
}

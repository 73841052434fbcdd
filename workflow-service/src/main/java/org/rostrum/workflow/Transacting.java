package org.rostrum.workflow;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.rostrum.outcome.Outcome;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a verb as one transaction, and all of it again when it lost against another one: on
 * serialization failures, deadlocks, optimistic locking, and where two wanted to be the first.
 */
@Component
class Transacting {

    private static final int RETRIES = 3;
    private static final long LONGEST_PAUSE_NANOS = 20_000_000;

    private final TransactionTemplate transaction;

    Transacting(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** A refusal leaves nothing behind, whatever was written before it. */
    <T> Outcome<T> once(Supplier<Outcome<T>> verb) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(verb);
            } catch (ConcurrencyFailureException | DuplicateKeyException e) {
                // Inside somebody else's transaction only that one can be run again.
                if (attempt > RETRIES
                        || TransactionSynchronizationManager.isActualTransactionActive()) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    private <T> Outcome<T> attempt(Supplier<Outcome<T>> verb) {
        return requireNonNull(
                transaction.execute(status -> {
                    Outcome<T> outcome = verb.get();
                    if (outcome instanceof Outcome.Refused<T>) {
                        status.setRollbackOnly();
                    }
                    return outcome;
                }));
    }

    private static void pause(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(attempt * LONGEST_PAUSE_NANOS));
    }
}

package org.rostrum.workflow.notice;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets those who wait for entries of this replica begin at once; the others look by themselves. */
@Component
class Wakening {

    private final Semaphore entries = new Semaphore(0);
    private final Semaphore mail = new Semaphore(0);
    private final Semaphore posts = new Semaphore(0);

    /** As soon as the running transaction is committed. */
    void afterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        entries.release();
                    }
                });
    }

    void deliver() {
        mail.release();
        posts.release();
    }

    void awaitEntries(Duration longest) throws InterruptedException {
        await(entries, longest);
    }

    void awaitMail(Duration longest) throws InterruptedException {
        await(mail, longest);
    }

    void awaitPosts(Duration longest) throws InterruptedException {
        await(posts, longest);
    }

    /** Many calls wake once. */
    private static void await(Semaphore bell, Duration longest) throws InterruptedException {
        if (bell.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
    }
}

package org.rostrum.workflow.notice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Tells and delivers in the background, on every replica: at once for what this one has committed,
 * every few seconds for what others left. Letters and webhooks have a thread each, so that a slow
 * mail server keeps no webhook waiting.
 */
@Component
class Worker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /** Waits until there may be something to do. */
    private interface Rest {
        void take(Duration longest) throws InterruptedException;
    }

    private final Informing informing;
    private final Digesting digesting;
    private final Delivering delivering;
    private final Wakening wakening;
    private final NoticeProperties properties;
    private final List<Thread> threads = new ArrayList<>();

    Worker(
            Informing informing,
            Digesting digesting,
            Delivering delivering,
            Wakening wakening,
            NoticeProperties properties) {
        this.informing = informing;
        this.digesting = digesting;
        this.delivering = delivering;
        this.wakening = wakening;
        this.properties = properties;
    }

    @Override
    public boolean isAutoStartup() {
        return properties.background();
    }

    @Override
    public synchronized void start() {
        begin("notices-informing", informing::all, wakening::awaitEntries);
        begin("notices-mail", this::mail, wakening::awaitMail);
        begin("notices-webhooks", this::post, wakening::awaitPosts);
    }

    private void mail() {
        digesting.all();
        delivering.all(EnumSet.of(Channel.MAIL, Channel.DIGEST));
    }

    private void post() {
        delivering.all(Set.of(Channel.WEBHOOK));
    }

    private void begin(String name, Runnable work, Rest rest) {
        threads.add(Thread.ofPlatform().daemon().name(name).start(() -> loop(name, work, rest)));
    }

    private void loop(String name, Runnable work, Rest rest) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                attempt(name, work);
                rest.take(properties.poll());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The database may be away for a while; the next round finds everything as it was. */
    private static void attempt(String name, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.error("{} goes on after a failure", name, failure);
        }
    }

    @Override
    public synchronized void stop() {
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofSeconds(5));
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }
}

package org.rostrum.benchmarks;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Kills the application or PostgreSQL, in turn, at random moments, until told to stop. */
final class Killer implements Runnable {

    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(8);

    private final Application application;
    private final PostgresServer postgres;
    private final Random random;
    private final int kills;
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean stopped;

    Killer(Application application, PostgresServer postgres, long seed, int kills) {
        this.application = application;
        this.postgres = postgres;
        this.random = new Random(seed);
        this.kills = kills;
    }

    @Override
    public void run() {
        try {
            while (!stopped && done.get() < kills) {
                Thread.sleep(random.nextLong(SHORTEST.toMillis(), LONGEST.toMillis()));
                if (done.get() % 2 == 0) {
                    application.killAndRestart();
                } else {
                    postgres.killAndRestart();
                }
                System.out.printf("killed %d of %d%n", done.incrementAndGet(), kills);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    int kills() {
        return done.get();
    }

    void stop() {
        stopped = true;
    }
}
